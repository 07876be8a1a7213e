"""Photos: file name, caption and credit lines that belong together."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from govnews.model import Credit, Line, Photo, Role
from govnews.parsers.captions import caption_start
from govnews.parsers.credits import parse_credit, split_credit
from govnews.parsers.headline import key

_PHOTO_ROLES: Final = (Role.IMAGE_FILE, Role.CAPTION, Role.CREDIT)


def collect_photos(lines: Sequence[Line]) -> tuple[Photo, ...]:
    """Return the photos of a page in reading order.

    A file name, the caption behind it and a credit beside that make one photo; a caption printed twice is one
    photo; a file without caption is a photo, a credit without either is none.
    """
    photos: list[Photo] = []
    seen: set[str] = set()
    for group in _groups(lines):
        photo = _photo([lines[place] for place in group])
        known = key(photo.caption) if photo.caption else ""
        if (photo.file or photo.caption) and not (known and known in seen):
            photos.append(photo)
            seen.add(known)
    return tuple(photos)


def _groups(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Lines of photos that stand together: at most one of each kind, a file name first."""
    group: list[int] = []
    held: set[Role] = set()
    for place, line in enumerate(lines):
        adjacent = bool(group) and place == group[-1] + 1
        if line.role not in _PHOTO_ROLES:
            continue
        if group and (not adjacent or line.role in held or line.role is Role.IMAGE_FILE):
            yield group
            group, held = [], set()
        group.append(place)
        held.add(line.role)
    if group:
        yield group


def _photo(lines: Sequence[Line]) -> Photo:
    photo = Photo()
    for line in lines:
        if line.role is Role.IMAGE_FILE:
            photo = evolve(photo, file=line.text.lstrip("\u2022\u00b7 "))
        elif line.role is Role.CAPTION:
            photo = _with_caption(photo, line.text)
        else:
            photo = _with_credit(photo, parse_credit(line.text))
    return photo


def _with_caption(photo: Photo, text: str) -> Photo:
    split = split_credit(text)
    end = split[0] if split else len(text)
    start = caption_start(text)
    caption = text[start:end].strip()
    if start and text.startswith("("):
        caption = caption.removesuffix(")")
    return evolve(_with_credit(photo, split[1] if split else None), caption=caption or None)


def _with_credit(photo: Photo, credit: Credit | None) -> Photo:
    if credit is None or photo.credit is not None:
        return photo
    return evolve(photo, credit=credit.text, photographer=credit.photographer, provider=credit.provider)
