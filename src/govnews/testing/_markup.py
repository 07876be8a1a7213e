"""Pages of text set in markup as content systems set them, for the law that both are read alike."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import takewhile
from typing import Final

from attrs import Factory, frozen
from hypothesis import strategies as st

from govnews.model import Role

_PHOTO: Final = frozenset({Role.IMAGE_FILE, Role.CAPTION, Role.CREDIT})
_STORY: Final = _PHOTO | {Role.BODY, Role.HEADING}

#: What is not seen, and what is another page's: a reader of the story must not notice either.
_UNSEEN: Final = (
    "<!-- <p>Output fell by 99 percent to 1 yuan.</p> -->"
    "<script>var text = '<p>Output fell by 98 percent.</p>';</script><style>p { color: red }</style>"
    "<noscript><p>Output fell by 97 percent.</p></noscript>"
    "<template><p>Output fell by 96 percent.</p></template>"
    '<div style="display: none"><p>Output fell by 95 percent to 2 billion yuan in May 2019.</p></div>'
    "<iframe src='/ad'>Output fell by 94 percent.</iframe>"
)
_MENU: Final = "".join(
    f'<li><a href="/{word.lower()}">{word}</a></li>'
    for word in ("Home", "News", "Business", "Culture", "Travel")
)
_SIDE: Final = "".join(
    f'<li><a href="/s/{number}.html">{title}</a></li>'
    for number, title in enumerate(
        (
            "New railway bridge opens to traffic ahead of the holiday",
            "City's exports up 12 percent in first quarter",
            "Photo album: Spring comes to the old canal",
        )
    )
)
_FOOT: Final = "<p>Copyright © 2024. All rights reserved.</p>"


@frozen
class Template:
    """How one kind of page sets its parts; each field is a format string of the parts it names.

    Attributes:
        name: the template's name.
        page: the whole page, of `title`, `head`, `headline`, `info`, `story` and `tail`.
        menu: an entry of a menu; line: any other line above or below the story; info: a header line.
        paragraph, heading: lines of the story.
        photo: an image with its `words`; caption: one line of them.
    """

    name: str
    page: str
    headline: str = "<h1>{}</h1>"
    menu: str = '<div><a href="/menu">{}</a></div>'
    line: str = "<p>{}</p>"
    info: str = "<p>{}</p>"
    paragraph: str = "<p>{}</p>"
    heading: str = "<p><strong>{}</strong></p>"
    photo: str = "<p>{image}</p>{words}"
    caption: str = "<p>{}</p>"


TEMPLATES: Final = (
    Template(
        "old tables",
        page="<html><head><title>{title}</title></head><body bgcolor=#ffffff>{unseen}<table width=1000>"
        "<tr><td><ul>{menu}</ul><td><table><tr><td>{head}<tr><td>{headline}<tr><td align=center>{info}"
        "<tr><td class=content>{story}</table><tr><td colspan=2>{tail}<tr><td><ul>{side}</ul>"
        "<tr><td>{foot}</table>",
        headline="<center><font size=5><b>{}</b></font></center>",
        menu="<font size=2><a href='/menu'>{}</a></font><br>",
        line="<font size=2>{}</font><br>",
        info="<span>{}</span><br>",
        heading="<p><b>{}</b>",
        paragraph="<p style='text-indent: 2em'>{}",
        photo="<p align=center>{image}{words}",
        caption="<p align=center><font color=#000080>{}</font>",
    ),
    Template(
        "divisions",
        page='<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>'
        '<div class="topNav"><ul class="dropdown">{menu}</ul></div><div class="crumbs">{head}</div>{unseen}'
        '<div class="main_art"><div class="lft_art">{headline}<div class="info">{info}</div>'
        '<div class="moreshare"><a href="#"><img src="/image_e/facebook.png"></a></div>'
        '<div id="Content">{story}</div><div class="below">{tail}</div></div>'
        '<div class="rgt_art"><div class="bt2">Latest</div><ul>{side}</ul></div></div>'
        '<div class="dibu">{foot}</div></body></html>',
        info='<span class="info_l">{}</span><br>',
    ),
    Template(
        "figures",
        page='<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body>'
        "<header><nav><ul>{menu}</ul></nav></header><div>{head}</div>"
        "<main><article>{headline}<div>{info}</div><section>{story}</section></article><div>{tail}</div>"
        "<aside><h3>Latest</h3><ul>{side}</ul></aside></main>{unseen}<footer>{foot}</footer></body></html>",
        heading="<h2>{}</h2>",
        photo="<figure>{image}<figcaption>{words}</figcaption></figure>",
        caption="{}<br>",
    ),
    Template(
        "blog",
        page='<!DOCTYPE html><html><head><title>{title}</title></head><body class="single"><div id="page">'
        '<div class="menu"><ul>{menu}</ul></div><div class="trail">{head}</div><div id="primary">'
        '<article class="post"><header class="entry-header">{headline}<div class="entry-meta">{info}</div>'
        '</header><div class="entry-content">{unseen}{story}</div><footer class="entry-foot">{tail}</footer>'
        '</article></div><div id="secondary" class="widget-area"><ul>{side}</ul></div>'
        '<div class="site-info">{foot}</div></div></body></html>',
        headline='<h1 class="entry-title">{}</h1>',
        info="<div>{}</div>",
        heading="<h3>{}</h3>",
        photo='<div class="wp-caption aligncenter">{image}{words}</div>',
        caption='<p class="wp-caption-text">{}</p>',
    ),
    Template(
        "plain divisions",
        page="<html><head><title>{title}</title></head><body><div><div>{menu}</div><div><div>{head}</div><div>"
        "<h2>{headline}</h2><div>{info}</div><div>{story}</div></div><div>{tail}</div></div>{unseen}"
        "<div><ul>{side}</ul></div><div>{foot}</div></div></body></html>",
        headline="{}",
        paragraph="<div>{}</div>",
        heading="<div><b>{}</b></div>",
        photo="<div style='text-align:center'>{image}</div>{words}",
        caption="<div style='text-align:center'>{}</div>",
    ),
    Template(
        "no title",
        page="<html><body><div class=menu><ul>{menu}</ul></div><div class=position>{head}</div>"
        "<div class=content><div class=title>{headline}</div><div class=date>{info}</div>"
        "<div class=TRS_Editor>{story}</div></div>{unseen}<div class=about>{tail}</div>"
        "<div class=side><ul>{side}</ul></div><div class=foot>{foot}</div></body></html>",
        headline="{}",
    ),
    Template(
        "line breaks",
        page="<html><title>{title}</title><body><ul>{menu}</ul>{head}<h2>{headline}</h2>"
        "<div id=info>{info}</div><div id=zoom>{story}</div><div class=below>{tail}</div>{unseen}"
        "<ul>{side}</ul><div>{foot}</div>",
        headline="{}",
        info="{}<br>",
        line="<div>{}</div>",
        paragraph="&emsp;&emsp;{}<br><br>",
        heading="<b>{}</b><br>",
        photo="{image}<br>{words}",
        caption="{}<br>",
    ),
)
"""The templates: tables, divisions with names and without, figures, a blog's theme, line breaks."""


@frozen
class _Parts:
    """A page's lines by where they stand."""

    head: list[tuple[str, Role]] = Factory(list)
    headline: list[tuple[str, Role]] = Factory(list)
    info: list[tuple[str, Role]] = Factory(list)
    story: list[tuple[str, Role]] = Factory(list)
    tail: list[tuple[str, Role]] = Factory(list)


def templates() -> st.SearchStrategy[Template]:
    """Return a strategy of the templates.

    >>> from hypothesis import given
    >>> @given(templates())
    ... def test_the_headline_is_set(template):
    ...     assert "Output up" in set_in_markup([("Output up", Role.HEADLINE)], template)
    >>> test_the_headline_is_set()
    """
    return st.sampled_from(TEMPLATES)


def set_in_markup(lines: Sequence[tuple[str, Role]], template: Template) -> str:
    """Return a page of text as markup, with a menu, a side list, a foot and unseen elements around it.

    Args:
        lines: the page's lines with their roles.
        template: how its parts are set.

    >>> page = set_in_markup([("Output up", Role.HEADLINE), ("It rose.", Role.BODY)], TEMPLATES[2])
    >>> "<article><h1>Output up</h1><div></div><section><p>It rose.</p></section></article>" in page
    True
    """
    parts = _parts(lines)
    return template.page.format(
        title="".join(f"{escape(text)} - en.example.gov.cn" for text, _ in parts.headline),
        head=_around(parts.head, template),
        headline="".join(template.headline.format(escape(text)) for text, _ in parts.headline),
        info="".join(template.info.format(escape(text)) for text, _ in parts.info),
        story="".join(_story(parts.story, template)),
        tail=_around(parts.tail, template),
        menu=_MENU,
        side=_SIDE,
        foot=_FOOT,
        unseen=_UNSEEN,
    )


def _parts(lines: Sequence[tuple[str, Role]]) -> _Parts:
    roles = [role for _, role in lines]
    top = roles.index(Role.HEADLINE) if Role.HEADLINE in roles else -1
    below = top + 1
    start = below + len(list(takewhile(lambda role: role not in _STORY, roles[below:])))
    end = max((place + 1 for place, role in enumerate(roles) if role in _STORY), default=start)
    return _Parts(
        head=list(lines[: max(top, 0)]),
        headline=list(lines[max(top, 0) : below]),
        info=list(lines[below:start]),
        story=list(lines[start : max(start, end)]),
        tail=list(lines[max(start, end) :]),
    )


def _around(lines: Iterable[tuple[str, Role]], template: Template) -> str:
    return "".join(
        (template.menu if role in (Role.NAV, Role.RELATED) else template.line).format(escape(text))
        for text, role in lines
    )


def _story(lines: Iterable[tuple[str, Role]], template: Template) -> Iterator[str]:
    printed: set[str] = set()
    for number, group in enumerate(_groups(lines)):
        text, role = group[0]
        if role in _PHOTO:
            words = {text for text, role in group if role in (Role.IMAGE_FILE, Role.CAPTION)}
            yield _photo(group, template, number if words - printed else None)
            printed |= words
        else:
            yield (template.heading if role is Role.HEADING else template.paragraph).format(escape(text))


def _groups(lines: Iterable[tuple[str, Role]]) -> Iterator[list[tuple[str, Role]]]:
    """Yield each line alone, but those of one photo together: at most one of each kind, a file name first."""
    group: list[tuple[str, Role]] = []
    for line in lines:
        held = {role for _, role in group}
        if group and (held.isdisjoint(_PHOTO) or line[1] not in _PHOTO - held - {Role.IMAGE_FILE}):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _photo(group: Sequence[tuple[str, Role]], template: Template, number: int | None) -> str:
    """Set a photo; without a number its words alone (a second printing of a caption)."""
    names = [text for text, role in group if role is Role.IMAGE_FILE]
    alt = f' alt="{escape(names[0])}"' if names else ""
    words = "".join(
        template.caption.format(escape(text)) for text, role in group if role is not Role.IMAGE_FILE
    )
    if number is None:
        return words
    return template.photo.format(image=f'<img src="/images/{number}.jpg"{alt}>', words=words)
