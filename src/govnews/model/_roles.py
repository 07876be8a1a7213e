"""What a line of a page can be."""

from enum import StrEnum


class Role(StrEnum):
    """What a line of a page is; every visible line has exactly one role."""

    NAV = "nav"
    BREADCRUMB = "breadcrumb"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    SOURCE = "source"
    BYLINE = "byline"
    UPDATED = "updated"
    IMAGE_FILE = "image_file"
    CAPTION = "caption"
    CREDIT = "credit"
    HEADING = "heading"
    BODY = "body"
    EDITOR = "editor"
    COPYRIGHT = "copyright"
    SHARE = "share"
    RELATED = "related"
    PAGINATION = "pagination"
    COMMENTS = "comments"
    AUTHOR_BIO = "author_bio"
    ORIGINAL_LINK = "original_link"
    CONTACT = "contact"
    DISCLAIMER = "disclaimer"
    OTHER = "other"
