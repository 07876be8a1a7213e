"""Blogs on WordPress that repost wire stories and releases (techtography.com, dasbuero.online …).

Headline, text, and WordPress's own tail: "This entry was posted in …", "Leave a Reply", "Required fields are
marked *". Which theme each uses is not known; where it does not keep the names of the default ones, the page
is read by its text, with a note.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.WORDPRESS,
    hosts=(
        "techtography.com",
        "dasbuero.online",
        "ebonylifetv.com",
        "eng.danfetv.com",
        "stampingoutaliving.com",
    ),
    line_patterns=(
        # https://dasbuero.online/2024/10/08/average-daily-turnover-of-hong-kong-shares-up-87-pct-yoy-in-september
        # prints the address of the theme's sample page.
        ("contact", r"Physical Address|304 North Cardinal St\.|Dorchester Center, MA 02124"),
        ("other", r"This entry was posted in [^\n]{1,80}"),
        ("comments", r"Leave a Reply|Your email address will not be published\.[^\n]{0,60}"),
    ),
)
