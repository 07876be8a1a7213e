"""Photos: which lines of file name, caption and credit make one."""

from govnews.model import Line, Photo, Role
from govnews.parsers.photos import collect_photos


def lines(*pairs: tuple[str, str]) -> tuple[Line, ...]:
    return tuple(Line(text=text, role=Role(role), rule="test") for role, text in pairs)


def test_a_file_name_and_the_caption_behind_it_are_one_photo() -> None:
    found = collect_photos(
        lines(("image_file", "• 1.jpg"), ("caption", "A port. [Photo/Xinhua]"), ("body", "It grew."))
    )
    assert found == (Photo(file="1.jpg", caption="A port.", credit="Photo/Xinhua", provider="Xinhua"),)


def test_two_captions_and_two_files_are_four_halves_of_two_photos() -> None:
    found = collect_photos(
        lines(
            ("image_file", "1.jpg"), ("caption", "A port."), ("image_file", "2.jpg"), ("caption", "A ship.")
        )
    )
    assert [(photo.file, photo.caption) for photo in found] == [("1.jpg", "A port."), ("2.jpg", "A ship.")]


def test_lines_apart_are_photos_apart() -> None:
    found = collect_photos(lines(("image_file", "1.jpg"), ("body", "It grew."), ("caption", "A port.")))
    assert found == (Photo(file="1.jpg"), Photo(caption="A port."))


def test_a_caption_printed_twice_is_one_photo() -> None:
    assert collect_photos(lines(("caption", "A port."), ("caption", "A port."))) == (
        Photo(caption="A port."),
    )


def test_a_credit_beside_a_caption_is_its() -> None:
    after = collect_photos(lines(("caption", "A port."), ("credit", "Photo: VCG")))
    before = collect_photos(lines(("credit", "Photo: VCG"), ("caption", "A port.")))
    assert after == before == (Photo(caption="A port.", credit="Photo: VCG", provider="VCG"),)


def test_the_first_credit_stands() -> None:
    found = collect_photos(lines(("caption", "A port. [Photo/Xinhua]"), ("credit", "Photo: VCG")))
    assert found == (Photo(caption="A port.", credit="Photo/Xinhua", provider="Xinhua"),)


def test_a_credit_alone_is_no_photo() -> None:
    assert collect_photos(lines(("credit", "Photo: VCG"), ("body", "It grew."))) == ()


def test_a_label_is_no_part_of_the_caption() -> None:
    assert collect_photos(lines(("caption", "Photo: A port."))) == (Photo(caption="A port."),)
    assert collect_photos(lines(("caption", "(caption: A port)"))) == (Photo(caption="A port"),)


def test_what_a_site_calls_a_credit_is_kept_unread_where_it_is_none() -> None:
    assert collect_photos(lines(("image_file", "1.jpg"), ("credit", "someone"))) == (Photo(file="1.jpg"),)
