"""Marked-up pages to blocks, whatever tree they come from."""

import json

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from govnews.intake import blocks, markup
from govnews.intake.blocks import blocks_of
from govnews.intake.head import head_of
from govnews.intake.layouts import matches
from govnews.intake.markup import MAX_DEPTH, soup_of, tree_of
from govnews.model import Block, Head, Image, Link, NoteCode


def read(text: str) -> tuple[Block, ...]:
    return blocks_of(tree_of(text)[0])


def texts(text: str) -> list[str]:
    return [block.text for block in read(text) if block.text]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<p>4.52 <b>bil</b>lion <i>yu</i><font>an</font>", ["4.52 billion yuan"]),
        ("<p>one<p>two<div>three</div>four", ["one", "two", "three", "four"]),
        ("<div>one<br>two<BR/>three</div>", ["one", "two", "three"]),
        (
            "<table><tr><th>Year<th>Output<tr><td>2020<td>3 <b>mu</b></table>",
            ["Year", "Output", "2020", "3 mu"],
        ),
        ("<ul><li>a<li>b<ul><li>c</ul></ul><dl><dt>d<dd>e</dl>", ["a", "b", "c", "d", "e"]),
        ("<p>a \n\t b\xa0 c</p>", ["a b\xa0 c"]),
        ("<p>\xa0\u3000a\u200b </p><p>&nbsp;</p><p>\u200b</p>", ["a"]),
        ("<p>R&amp;D &#8211; &#x5357;&yen;5 &lt;b&gt;", ["R&D – 南¥5 <b>"]),
        ("<pre>one\ntwo  three</pre>", ["one", "two three"]),
        ("<p>km<sup>2</sup>", ["km2"]),
        ("<span>a</span><span>b</span>", ["ab"]),
        ("<h1>Output up<br>in May</h1><h3>a<br>b</h3>", ["Output up in May", "a", "b"]),
        ("<p>a<!-- <p>b</p> -->c", ["ac"]),
        ("<p>a<wbr>b<button>Share</button>c", ["ab", "Share", "c"]),
        ("<p>a<span style='display:block'>b</span>c", ["a", "b", "c"]),
        ("<p><xn-location>BEIJING</xn-location>, May 3", ["BEIJING, May 3"]),
        ("<center>a</center><blockquote>b</blockquote>", ["a", "b"]),
        ("a\x01b\x0cc", ["a b c"]),
        ("<p>a<div><p>b</p></div></p>c", ["a", "b", "c"]),
        ("<b><p>a</b>b</p>", ["ab"]),
    ],
)
def test_a_block_is_what_a_browser_sets_on_a_line_of_its_own(text: str, lines: list[str]) -> None:
    assert texts(text) == lines


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<noscript><p>x</p></noscript>",
        "<template><p>x</p></template>",
        "<iframe>x</iframe>",
        "<textarea>x</textarea>",
        "<select><option>x</option></select>",
        "<object>x</object>",
        "<video>x</video>",
        "<svg><title>x</title><text>x</text></svg>",
        "<div hidden>x</div>",
        "<div style='display:none'><p>x</p></div>",
        "<div style='color:red; Display : None'>x</div>",
        "<span style='visibility:hidden'>x</span>",
        "<span class='icon sr-only'>x</span>",
        "<a class=screen-reader-text href=#>x</a>",
        "<input value=x><img alt='x y'>",
    ],
)
def test_what_is_not_seen_is_not_read(hidden: str) -> None:
    assert "".join(texts(f"<p>a{hidden}b</p>")) == "ab"
    assert texts(f"{hidden}<p>a</p>{hidden}") == ["a"]


def test_what_only_ears_miss_is_seen() -> None:
    assert texts("<p aria-hidden=true>a</p>") == ["a"]


def test_links_are_those_of_their_block() -> None:
    first, second = read(
        '<p>see <a href="/1">one <b>two</b></a> and <a>three</a><br><a href=" #">four</a></p>'
    )
    assert first.links == (Link("one two", "/1"), Link("three", ""))
    assert second.links == (Link("four", " #"),)


def test_a_link_around_blocks_counts_in_each() -> None:
    assert [(block.text, block.links) for block in read("<div>a<a href=x>b<h3>c</h3>d</a>e</div>")] == [
        ("ab", (Link("b", "x"),)),
        ("c", (Link("c", "x"),)),
        ("de", (Link("d", "x"),)),
    ]


def test_a_link_that_is_set_as_a_block_is_still_a_link() -> None:
    assert read("<a href=x style='display:block'>a</a>")[0].links == (Link("a", "x"),)


def test_images_stand_in_their_place() -> None:
    found = [
        (block.text, block.image and block.image.src)
        for block in read("<p><img src=1.jpg>a<br><img src=2.jpg></p>b")
    ]
    assert found == [("", "1.jpg"), ("a", None), ("", "2.jpg"), ("b", None)]


def test_an_image_amid_a_text_stands_after_it() -> None:
    found = [(block.text, block.image and block.image.src) for block in read("<p>a <img src=1.jpg> b</p>")]
    assert found == [("a b", None), ("", "1.jpg")]


@pytest.mark.parametrize(
    ("tag", "image"),
    [
        ("<img src=' //a/1.jpg ' alt=640.jpg>", Image("//a/1.jpg", "640.jpg", "p")),
        ("<img src='data:image/gif;base64,AA' data-src=/2.jpg>", Image("/2.jpg", None, "p")),
        ("<img data-original=/3.jpg>", Image("/3.jpg", None, "p")),
        ("<img src=/4.gif width=1 height=1>", None),
        ("<img>", None),
        ("<img src='data:image/png;base64,AA'>", None),
    ],
)
def test_an_image_has_the_address_that_is_loaded(tag: str, image: Image | None) -> None:
    assert [block.image for block in read(f"<p>{tag}</p><p>a</p>") if block.image] == (
        [image] if image else []
    )


def test_path_and_trail_tell_where_a_block_stands() -> None:
    found = read("<div id=Content class='text big w-1/2'><p>a<p>b<br>c</div><div id='a/b'>d</div>")
    assert [block.path for block in found] == [
        "div#Content.text.big/p",
        "div#Content.text.big/p",
        "div#Content.text.big/p",
        "div",
    ]
    trails = [block.trail for block in found]
    assert trails[0][0] == trails[1][0] != trails[3][0]
    assert trails[0] != trails[1] == trails[2]
    assert all(len(block.trail) == len(block.path.split("/")) for block in found)


@pytest.mark.parametrize(
    "text",
    [
        "<center>a</center>",
        "<p align=CENTER>a",
        "<div style='text-align: center'><p>a",
        "<td align=center><b>a",
    ],
)
def test_centered_is_told(text: str) -> None:
    assert read(text)[0].centered
    assert not read(text.replace("center", "left").replace("CENTER", "left"))[0].centered


# --- trees --------------------------------------------------------------------------------------------------


def test_trees_deeper_than_the_limit_lose_tags_and_no_text() -> None:
    depth = 3 * MAX_DEPTH
    page = f"<p>head</p>{'<div>' * depth}<p>deep <b>est</b></p>{'</div>' * depth}<p>tail</p>"
    root, notes = tree_of(page)
    assert [block.text for block in blocks_of(root)] == ["head", "deep est", "tail"]
    assert [note.code for note in notes] == [NoteCode.DEPTH_LIMITED]


def test_a_deep_soup_is_limited_too() -> None:
    depth = MAX_DEPTH + 50
    soup = BeautifulSoup(f"{'<div>' * depth}deepest{'</div>' * depth}<p>tail", "html.parser")
    root, notes = tree_of(soup)
    assert [block.text for block in blocks_of(root)] == ["deepest", "tail"]
    assert [note.code for note in notes] == [NoteCode.DEPTH_LIMITED]


def test_html_parser_serves_where_lxml_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "_parsed_whole", lambda _: None)
    root, notes = tree_of("<div><p>a</p><p>b <i>c</i></p></div><!-- x --><img src=1.jpg>")
    assert [(block.text, block.path) for block in blocks_of(root) if block.text] == [
        ("a", "div/p"),
        ("b c", "div/p"),
    ]
    assert notes == ()


def test_a_tag_of_endless_attributes_is_read_by_its_name() -> None:
    page = f"<p {' '.join(f'a{number}=1' for number in range(9000))}>a</p><b>c</b>"
    assert texts(page) == ["a", "c"]


def test_names_that_xml_does_not_know_are_inline() -> None:
    root, _ = tree_of(BeautifulSoup("<p @c='d'><o:p>a</o:p><x$y>b</x$y></p>", "html.parser"))
    assert [block.text for block in blocks_of(root)] == ["ab"]


@pytest.mark.parametrize("text", ["", "<!-- x -->", "<!DOCTYPE html>", "<html>"])
def test_a_tree_of_nothing_is_empty(text: str) -> None:
    assert blocks_of(tree_of(text)[0]) == ()
    assert tree_of(text)[1] == ()


_TAGS = [
    "p", "/p", "div", "/div", "b", "/b", "a href='x'", "/a", "br", "table", "tr", "td", "/td", "/table", "ul", "li", "/li",  # noqa: E501 - markup reads best in one piece
    "/ul", "h1", "/h1", "span class='sr-only'", "/span", "img src='1.jpg'", "script", "/script", "div hidden", "center",  # noqa: E501 - markup reads best in one piece
    "/center", "pre", "/pre", "noscript", "/noscript", "!-- x --", "title", "/title", "head", "body", "form", "/form", "font",  # noqa: E501 - markup reads best in one piece
]  # fmt: skip
_SOUP = st.lists(
    st.sampled_from([f"<{tag}>" for tag in _TAGS])
    | st.sampled_from(["a", " b ", "&amp;", "\xa0", "\n", "5 < 6", "南"]),
    max_size=30,
).map("".join)


@settings(max_examples=150)
@given(_SOUP)
def test_both_trees_of_a_page_give_the_same_blocks(text: str) -> None:
    root, _ = tree_of(text)
    other, _ = tree_of(soup_of(text))
    assert blocks_of(root) == blocks_of(other)
    assert head_of(root) == head_of(other)


@settings(max_examples=150)
@given(_SOUP)
def test_blocks_are_never_blank_nor_part_a_line(text: str) -> None:
    for block in read(text):
        assert block.text or block.image
        assert block.text == block.text.strip()
        assert "\n" not in block.text
        assert len(block.trail) == (len(block.path.split("/")) if block.path else 0)


@settings(max_examples=100)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="<&\0\r")))
def test_all_that_is_visible_is_on_one_block(text: str) -> None:
    page = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    seen = "".join("".join(block.text.split()) for block in read(page))
    assert seen.translate(_LOST) == "".join("".join(text.split()).translate(_LOST).split())


#: Control characters and marks without width are nothing to see.
_LOST = dict.fromkeys(
    [*range(32), *range(0x7F, 0xA0), 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF]
)


# --- head and layouts ---------------------------------------------------------------------------------------


def head(text: str) -> Head:
    return head_of(tree_of(text)[0])


def test_the_head_of_a_government_page() -> None:
    found = head(
        "<title>\n Output up_Example </title><meta name=ArticleTitle content='Output up'><meta name=PubDate "
        "content='2022-02-11 08:52:25'><meta name=ContentSource content='Example Daily'><meta name=author content='Li'>"  # noqa: E501 - markup reads best in one piece
    )
    assert found == Head(
        title="Output up_Example",
        headline="Output up",
        published="2022-02-11 08:52:25",
        source="Example Daily",
    )


def test_the_head_of_a_news_page() -> None:
    story = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage", "headline": "Not this"},
            {
                "@type": ["NewsArticle"],
                "headline": " Output\nup ",
                "datePublished": "2020-01-02T03:04:05Z",
                "dateModified": "2020-01-03",
                "author": [
                    {"name": "Li Bo"},
                    {"name": "https://example.com/li"},
                    "Wang Wei",
                    {"name": 5},
                    {"name": "Li Bo"},
                ],
            },
        ],
    }
    found = head(
        f"<script type='application/ld+json'>{json.dumps(story)}</script><link rel=canonical href=' https://a/b '>"  # noqa: E501 - markup reads best in one piece
        "<meta property=og:title content='Other'><meta property=og:url content=https://a/c>"
    )
    assert found.headline == "Output up"
    assert (found.published, found.updated) == ("2020-01-02T03:04:05Z", "2020-01-03")
    assert found.authors == ("Li Bo", "Wang Wei")
    assert found.url == "https://a/b"


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "[" * 5000,
        '"text"',
        "[1, null, [[]]]",
        '{"@type": 5}',
        '{"@type": "NewsArticle", "author": {}}',
    ],
)
def test_odd_json_is_no_evidence(script: str) -> None:
    assert head(f"<script type='application/ld+json'>{script}</script><p>a") == Head()


def test_json_that_goes_on_and_on_is_read_to_a_limit() -> None:
    many = json.dumps([[]] * 20_000 + [{"@type": "NewsArticle", "headline": "Too late"}])
    assert head(f"<script type='application/ld+json'>{many}</script><p>a").headline is None


def test_metas_are_known_by_name_in_any_case_and_blank_ones_are_none() -> None:
    assert (
        head("<meta name=PUBDATE content=' '><meta name=pubdate content=2020-01-02>").published
        == "2020-01-02"
    )
    assert (
        head("<meta property='article:published_time' content=2020><meta name=date content=2021>").published
        == "2020"
    )
    assert head("<meta content=2020><meta name=date>").published is None


def test_a_layout_fits_where_its_headline_and_body_are_found() -> None:
    root, _ = tree_of("<h1>a</h1><div class=text><p class=text>b</p></div>")
    assert matches(root, [{"headline": "h2", "body": ".text"}, {"headline": "h1", "body": "#no"}]) == (
        None,
        {},
    )
    place, found = matches(root, [{"headline": "h1", "body": ".text", "share": ".none", "caption": "p.text"}])
    assert place == 0
    assert {(element.tag, roles) for element, roles in found.items()} == {
        ("h1", ("headline",)),
        ("div", ("body",)),
        ("p", ("body", "caption")),
    }
    assert matches(root, []) == (None, {})


def test_the_walk_knows_every_element_by_one_list_only() -> None:
    assert not blocks.BLOCK & blocks._UNSEEN
