"""Pages for tests, one line each with the role it must have: "headline | Port grows"."""

from govnews.lines import lines_from_text
from govnews.model import Hints, Line
from govnews.parsers.roles import assign_roles

P1 = "The port of Lianhe handled 2.4 million tons of goods in May, up 8.4 percent from a year ago, it said."
P2 = "Two more berths will open by the end of the year. Each can take in ships of 100,000 tons, it is said."
P3 = (
    "Wang Lihua, who heads the city's customs, said clearance now takes four hours. It used to take two days."
)


def read(page: str, hints: Hints | None = None) -> tuple[Line, ...]:
    return assign_roles(lines_from_text(page), hints or Hints())


def filled(page: str) -> str:
    return page.replace("P1", P1).replace("P2", P2).replace("P3", P3)


def wanted_and_given(annotated: str, hints: Hints | None = None) -> tuple[list[str], list[str]]:
    """Return the annotated lines, and the same lines with the roles that they are given."""
    pairs = [line.strip().split("| ", 1) for line in filled(annotated).strip().splitlines() if line.strip()]
    given = read("\n".join(text for _, text in pairs), hints)
    assert [line.text for line in given] == [text.strip() for _, text in pairs]
    return (
        [f"{role.strip()} | {text.strip()}" for role, text in pairs],
        [f"{line.role.value} | {line.text}" for line in given],
    )
