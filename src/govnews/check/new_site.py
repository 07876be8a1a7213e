"""Writes what a new site begins with: its module, and a folder for each of its annotated pages."""

import json
import keyword
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from govnews import intake
from govnews.errors import GovnewsError, PageTooLarge, UnreadablePage
from govnews.model import Page
from govnews.sites import SiteProfile

_MODULE: Final = '''"""{host}: who publishes it, and what its pages print in which form."""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(hosts=("{host}",))
'''

#: What a page's expectation begins with: nothing, so that its tests fail until somebody has filled it in.
_EXPECTED: Final[dict[str, Any]] = {
    "breadcrumb": [], "headline": None, "subheadline": None, "source": None, "authors": [], "updated": None,
    "published": None, "dateline": None, "editor": None, "photos": [],
}  # fmt: skip


class SiteExists(GovnewsError, FileExistsError):
    """A file that a new site begins with is there already; nothing was written."""


def new_site(host: str, pages: Sequence[Path], *, modules: Path, seeds: Path) -> tuple[Path, ...]:
    """Write a new site's module and the seed folders of its pages, and return the files written.

    Args:
        host: the site's host, such as "en.example.gov.cn".
        pages: saved pages, HTML or text.
        modules: the folder for the module.
        seeds: the folder of annotated pages.

    Raises:
        InvalidProfile: `host` is no address.
        SiteExists: one of the files is there already.
        UnreadablePage: a page holds no text.
        PageTooLarge: a page is larger than any that is read.
    """
    SiteProfile(hosts=(host,))
    files: dict[Path, bytes | str] = {modules / f"{module_name(host)}.py": _MODULE.format(host=host)}
    for number, page in enumerate(pages, 1):
        files |= _seed(host, page, seeds / folder_name(host) / f"{number:03}")
    _write(files)
    return tuple(files)


def module_name(host: str) -> str:
    """Return a name for a site's module: its host without what many hosts share.

    >>> module_name("en.lakeside.gov.cn"), module_name("www.example.org/news"), module_name("12.cn")
    ('lakeside', 'example_org_news', 'site_12')
    """
    name = re.sub(r"^(?:www|en|eng|english)\.|(?:\.gov|\.com|\.org)?\.cn\b|\.com\b", "", host)
    name = re.sub(r"\W+", "_", name).strip("_")
    return f"site_{name}" if not name.isidentifier() or keyword.iskeyword(name) else name


def folder_name(host: str) -> str:
    """Return the name of a site's folder of seeds.

    >>> folder_name("en.lakeside.gov.cn")
    'en-lakeside-gov-cn'
    """
    return re.sub(r"\W+", "-", host).strip("-")


def _seed(host: str, page: Path, folder: Path) -> dict[Path, bytes | str]:
    read = _read(page)
    name, body = ("page.html", "body") if read.kind == "html" else ("page.txt", "roles")
    return {
        folder / name: page.read_bytes(),
        folder / "expected.json": _json(_EXPECTED | {body: [], "values": []}),
        folder / "about.json": _json(
            {"url": read.head.url or f"https://{host}/", "host": host.partition("/")[0]}
        ),
    }


def _read(page: Path) -> Page:
    try:
        return intake.read_page(page)
    except (UnreadablePage, PageTooLarge) as error:
        raise type(error)(f"{page}: {error}") from None


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _write(files: dict[Path, bytes | str]) -> None:
    for file in files:
        if file.exists():
            raise SiteExists(f"{file} is there already: expected a new site")
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
