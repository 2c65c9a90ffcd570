"""What a page says: found whatever the accents, selected by line and column, copied as it reads."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.ui.pdf.page_text import Box, PageText, Selection, Span, TextPlace
from app.ui.pdf.zoom import LARGEST, SMALLEST, Fit, Room, larger, percent_of, read_zoom, smaller

WIDE, HIGH = 6.0, 10.0
QUOTE = "Protect Avancé\r\nŒuvre à façon\r\n1\u202f234,50 €"


def page(signs: str) -> PageText:
    """A page whose signs stand below each other line by line, each as wide as the next."""
    edges: list[float] = []
    line = column = 0
    for sign in signs:
        left, top = column * WIDE, line * 2 * HIGH
        is_end = sign in "\r\n"
        edges += (left, top, left if is_end else left + WIDE, top + HIGH)
        column += 1
        if sign == "\n":
            line, column = line + 1, 0
    return PageText(signs, edges)


def found(wanted: str) -> list[str]:
    said = page(QUOTE)
    return [said.text(span) for span in said.find(wanted)]


def test_words_are_found_whatever_their_case_accents_and_spaces() -> None:
    assert found("AVANCE") == ["Avancé"]
    assert found("oeuvre a facon") == ["Œuvre à façon"]
    assert found("1 234,5") == ["1\u202f234,5"]
    assert found("avance oeuvre") == ["Avancé\nŒuvre"]
    assert found("a") == ["A", "a", "à", "a"]
    assert found("  ") == found("") == found("absent") == []


@given(st.text(alphabet="aé œ\u00a0\u202fA1,\r\n", max_size=40), st.text(alphabet="aeo 1", max_size=4))
def test_what_is_found_stands_in_order(signs: str, wanted: str) -> None:
    spans = page(signs).find(wanted)
    assert all(0 <= span.start < span.end <= len(signs) for span in spans)
    assert all(before.start < after.start for before, after in pairwise(spans))


@given(st.text(alphabet="aé œ1", min_size=1, max_size=30), st.data())
def test_every_part_of_a_page_finds_itself(signs: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(signs) - 1))
    end = data.draw(st.integers(start + 1, len(signs)))
    part = signs[start:end]
    assert not part.strip() or page(signs).find(part)


def test_a_point_leads_to_the_nearest_place_of_its_line() -> None:
    said = page("abc\r\ndef")
    assert said.place_at(0.1, 5) == 0
    assert said.place_at(2.9 * WIDE, 5) == 3
    assert said.place_at(500, 5) == 3
    assert said.place_at(0.4 * WIDE, 2 * HIGH + 1) == 5
    assert said.place_at(500, 500) == 8
    assert said.is_over_text(1, 1)
    assert not said.is_over_text(1, HIGH + 1)


def test_a_selection_over_lines_is_a_box_a_line_and_reads_with_plain_line_ends() -> None:
    said = page("abc\r\ndef")
    assert said.boxes(Span(1, 7)) == [
        Box(WIDE, 0, 3 * WIDE, HIGH),
        Box(0, 2 * HIGH, 2 * WIDE, 3 * HIGH),
    ]
    assert said.text(Span(1, 7)) == "bc\nde"
    assert said.word_at(1) == Span(0, 3)


def test_columns_of_a_line_are_marked_apart() -> None:
    said = PageText("a1", (0, 0, 6, 10, 200, 0, 206, 10))
    assert len(said.boxes(Span(0, 2))) == 2


def test_a_selection_takes_the_pages_between_whole_whichever_way_it_was_drawn() -> None:
    lengths = [9, None, 7]
    forwards = Selection(TextPlace(0, 4), TextPlace(2, 3))
    parts = dict(forwards.parts(lengths))
    assert parts == dict(Selection(forwards.head, forwards.anchor).parts(lengths))
    assert (parts[0], parts[2]) == (Span(4, 9), Span(0, 3))
    assert parts[1].end > 1_000_000
    assert not dict(Selection(TextPlace(0, 4), TextPlace(0, 4)).parts(lengths))


ROOM = Room(800, 600, 595, 842)


def test_sizes_fit_the_room_and_stay_within_bounds() -> None:
    assert round(percent_of(Fit.WIDTH, ROOM)) == 101
    assert percent_of(Fit.AUTO, ROOM) == 100
    assert round(percent_of(Fit.AUTO, Room(800, 600, 595, 842, 200))) == 101
    assert round(percent_of(Fit.PAGE, ROOM)) == 53
    assert percent_of(Fit.PAGE, Room(10, 10, 595, 842)) == SMALLEST
    assert percent_of(9999, ROOM) == LARGEST


@given(st.floats(SMALLEST, LARGEST))
def test_larger_and_smaller_go_on_until_they_are_at_the_end(percent: float) -> None:
    assert larger(percent) > percent or larger(percent) == LARGEST
    assert smaller(percent) < percent or smaller(percent) == SMALLEST


def test_a_kept_size_that_makes_no_sense_is_the_automatic_one() -> None:
    assert read_zoom("page") is Fit.PAGE
    assert read_zoom("150") == 150
    assert [read_zoom(kept) for kept in ("", "0", "99999", "-5", "wide", "1²")] == [Fit.AUTO] * 6
