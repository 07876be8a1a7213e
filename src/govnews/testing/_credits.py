"""Strategies for photo credits: whom they name, and how the sites of the genre print it."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

#: Persons and outlets as they are credited.
_PERSONS: Final = ("Li Bo", "XU CONGJUN", "Martyn Joseph Newlands", "Zheng Guohua", "Yang Qing", "Ma O'Neill")
_OUTLETS: Final = (
    "Xinhua",
    "China Daily",
    "VCG",
    "nantong.gov.cn",
    "Nantong Daily",
    "CHINA DAILY",
    "Global Times",
)
#: (form, whether it names a person, whether it names an outlet), each printed inside a bracket.
_FORMS: Final = (
    ("Photo by {person}/{outlet}", True, True),
    ("Photo by {person} for {outlet}", True, True),
    ("Photo by {person}/For {outlet}", True, True),
    ("{outlet}/{person}", True, True),
    ("Photo/{outlet}", False, True),
    ("Photo: {outlet}", False, True),
    ("Photo/{person}", True, False),
    ("File photo/{outlet}", False, True),
    ("Photo courtesy of {outlet}", False, True),
    ("Photo provided by {person} to {outlet}", True, False),
    ("Photo provided by {outlet}", False, True),
    ("Photo provided to {outlet}", False, False),
)


@frozen
class PrintedCredit:
    """A credit as printed in its bracket, and whom it names."""

    text: str
    bracketed: str
    photographer: str | None
    provider: str | None


@st.composite
def printed_credits(
    draw: st.DrawFn, brackets: Sequence[tuple[str, str]] = (("[", "]"), ("(", ")"))
) -> PrintedCredit:
    """Draw a photo credit in any house form.

    Args:
        draw: given by Hypothesis.
        brackets: the pairs to choose the bracket from.

    Returns:
        A strategy for credits with what they name.
    """
    form, has_person, has_outlet = draw(st.sampled_from(_FORMS))
    person, outlet = draw(st.sampled_from(_PERSONS)), draw(st.sampled_from(_OUTLETS))
    opening, closing = draw(st.sampled_from(tuple(brackets)))
    text = form.format(person=person, outlet=outlet)
    return PrintedCredit(
        text=text,
        bracketed=f"{opening}{text}{closing}",
        photographer=person if has_person else None,
        provider=outlet if has_outlet else None,
    )
