"""Breadcrumbs: where a page stands in its site, whatever parts the steps ("Home > Regions> Locals")."""

import re
from itertools import pairwise
from typing import Final

from govnews._clean import clean
from govnews.parsers.outlets import names_outlet

#: No breadcrumb is longer; longer lines are not tried.
LONGEST: Final = 250
_MOST_STEPS: Final = 9
_LONGEST_STEP: Final = 70

#: "You are here:", "Your are here:" (qingdao.chinadaily.com.cn), "Current Position:", "Path:", "LOCATION:".
_PREFIX: Final = re.compile(
    r"[| •]{0,8}(?:(?:you are (?:now )?here|your are here|where am i|where you are|path|now at"
    r"|(?:your )?(?:current )?(?:location|position|place)) {0,3}:"
    r"|(?:your )?current (?:location|position)(?= )"
    r"|当前位置 ?[:/]|您(?:现在)?的位置是? ?:|您当前的位置 ?:|你的位置 ?:) {0,6}",
    re.IGNORECASE,
)
#: Buttons behind the breadcrumb (china.org.cn: "Tools: Save | Print | …").
_TOOLS: Final = re.compile(
    r" {1,9}(?:Tools ?:|Font size|Text size|Adjust font|Print\b|Save \||Search\b).*+$", re.IGNORECASE
)
_ARROWS: Final = re.compile(r"[ |]{0,9}(?:->|=>|[>›»→]|(?<= )禄(?= )|&gt;)[ >›»]{0,9}")
#: "Business\\Economy" (europe.chinadaily.com.cn).
_STROKES: Final = re.compile(r" {0,9}/ {1,9}|/ {0,9}$|(?<=[a-z])\\(?=[A-Z])")
#: Steps from the home page may be parted by hyphens (scio.gov.cn: "Home -  Press Room - ").
_FROM_HOME: Final = re.compile(r"(?:home|home ?page) {1,9}-(?= |$)", re.IGNORECASE)
_HYPHENS: Final = re.compile(r" {1,9}-(?: {1,9}|$)")
_BARS: Final = re.compile(r" {0,9}[|] {0,9}")
_ANY: Final = re.compile(rf"{_ARROWS.pattern}|{_STROKES.pattern}")
_STEP: Final = re.compile(r"[^\W_](?:[^<>|{}\[\]@#=\"]{0,68}[^\s<>|{}\[\]@#=\"])?")
_ROOT: Final = re.compile(r"(?:home|home ?page|english|index|首页|main page|english home)", re.IGNORECASE)
#: A menu of the home page and another language has two entries.
_MENU: Final = 2
#: From the home page to the site in another language leads a menu ("home» Chinese»").
_LANGUAGE: Final = re.compile(
    r"chinese|\u4e2d\u6587|japanese|korean|russian|french|german|spanish|arabic", re.IGNORECASE
)
_SHORT_STEP: Final = re.compile(r"[A-Z\d][\w'&.-]{0,24}(?: [\w'&.-]{1,24}){0,4}")
#: First words of lines that lead to other stories or pages, and first steps that are none.
_NOT_FIRST: Final = re.compile(
    r"[\d .]+|previous|next|prev|more(?: .*)?|back(?: .*)?|top|go to .*|related(?: .*)?"
    r"|details?:?|read .*|by .*"
    r"|contact us|about us|copyright.*|<+.*",
    re.IGNORECASE,
)
#: What no step of an unlabelled breadcrumb is: a sentence, a label, a credit ("For China Daily").
_NOT_STEP: Final = re.compile(r"for .*|.*[.?!:;]|\d{1,3}|privacy policy|contact us|about us", re.IGNORECASE)


def parse_breadcrumb(text: str) -> tuple[str, ...] | None:
    """Read a line that is a breadcrumb and nothing else but a label before it and buttons behind.

    Args:
        text: the line.

    Returns:
        The steps as printed, the home page included where printed; None where the line is none (a menu, a
        pager, a related title).

    >>> parse_breadcrumb("Home > Regions> Tongzhou district> Locals")
    ('Home', 'Regions', 'Tongzhou district', 'Locals')
    >>> parse_breadcrumb("Current Position: Home page > Year2006")
    ('Home page', 'Year2006')
    >>> parse_breadcrumb("1 2 3 >")
    """
    printed = clean(text)
    if not 3 <= len(printed) <= LONGEST:  # noqa: PLR2004 - "A>B" is the shortest
        return None
    prefix = _PREFIX.match(printed)
    start = prefix.end() if prefix else len(printed) - len(printed.lstrip())
    tools = _TOOLS.search(printed, start)
    end = len(printed[: tools.start() if tools else None].rstrip(" |"))
    spans = _steps(printed, start, end, labelled=prefix is not None)
    steps = tuple(text[begin:stop] for begin, stop in spans)
    return steps if _is_breadcrumb(steps, printed[start:end], labelled=prefix is not None) else None


def _steps(printed: str, start: int, end: int, *, labelled: bool) -> list[tuple[int, int]]:
    """Cut at arrows, else at strokes, else (behind a label only) at bars."""
    line = printed[:end]
    marks = next(
        (pattern for pattern in (_ARROWS, _STROKES) if pattern.search(line, start)),
        None,
    )
    if marks is None and (labelled or _FROM_HOME.match(line, start)):
        marks = _HYPHENS if _HYPHENS.search(line, start) else _BARS
    if marks is None:
        return [(start, start + len(line[start:].rstrip()))]
    cuts = [(start, start), *(found.span() for found in marks.finditer(line, start)), (end, end)]
    pairs = ((before[1], after[0]) for before, after in pairwise(cuts))
    return [
        (begin, begin + len(line[begin:stop].rstrip())) for begin, stop in pairs if line[begin:stop].strip()
    ]


def _is_breadcrumb(steps: tuple[str, ...], line: str, *, labelled: bool) -> bool:
    named = _without_headline(steps, labelled=labelled)
    if not 1 <= len(steps) <= _MOST_STEPS or not all(map(_is_step, named)):
        return False
    if not labelled and len(steps) == _MENU and _LANGUAGE.fullmatch(steps[-1]):
        return False
    if labelled or _ROOT.fullmatch(steps[0]):
        return labelled or len(steps) > 1 or bool(_ANY.search(line) or _FROM_HOME.match(line))
    return len(steps) > 1 and _reads_as_steps(steps, line)


def _without_headline(steps: tuple[str, ...], *, labelled: bool) -> tuple[str, ...]:
    """From the home page or behind a label, the last step may be the headline (breakinglatest.news)."""
    return steps[:-1] if len(steps) > 1 and (labelled or _ROOT.fullmatch(steps[0])) else steps


def _reads_as_steps(steps: tuple[str, ...], line: str) -> bool:
    """Tell whether steps that begin at no home page are a breadcrumb ("CHINA> National", "Biz / Economy")."""
    if _NOT_FIRST.fullmatch(steps[0]) or any(
        _NOT_STEP.fullmatch(step) or names_outlet(step) for step in steps[1:]
    ):
        return False
    return bool(_ARROWS.search(line)) or all(map(_SHORT_STEP.fullmatch, map(clean, steps)))


def _is_step(step: str) -> bool:
    return len(step) <= _LONGEST_STEP and bool(_STEP.fullmatch(clean(step)))
