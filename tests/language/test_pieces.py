"""Long texts are cut where nothing is torn apart."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.language import find_dates
from timeline.language.pieces import LONGEST, pieces
from timeline.language.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("abc", ["abc"], id="short"),
        pytest.param("", [""], id="empty"),
        pytest.param("aaaaaa\n\nbbbbbb", ["aaaaaa\n\n", "bbbbbb"], id="between paragraphs"),
        pytest.param("aaaaa\nbb cc dd", ["aaaaa\n", "bb cc dd"], id="between lines"),
        pytest.param("aaaaaaa bbbbbbb", ["aaaaaaa ", "bbbbbbb"], id="between words"),
        pytest.param("a" * 25, ["a" * 10, "a" * 10, "a" * 5], id="nowhere better"),
    ],
)
def test_cuts(text: str, expected: list[str]) -> None:
    """Ten characters a piece."""
    assert [piece for _, piece in pieces(text, 10)] == expected


def test_offsets_tell_where_a_piece_begins() -> None:
    """And the pieces make the text again."""
    text = "one two three four five six seven"
    assert all(text.startswith(piece, start) for start, piece in pieces(text, 10))
    assert "".join(piece for _, piece in pieces(text, 10)) == text


def test_dates_of_a_long_text_keep_their_offsets() -> None:
    """The last date of a text of two pieces is found at its place."""
    text = "They signed it on May 3, 2011. " * (LONGEST // 31 + 2)
    timexes = find_dates(text, date(2023, 5, 17))
    assert len(timexes) == LONGEST // 31 + 2
    assert {text[timex.start : timex.end] for timex in timexes} == {"May 3, 2011"}


def test_words_without_a_stop_are_no_events_in_a_long_text_either() -> None:
    """A table without a stop behind two pieces of prose."""
    prose = "The mayor opened the bridge on May 3, 2011. " * (LONGEST // 44 + 2)
    table = "The mayor opened the bridge on May 3, 2011 and " * 60
    assert read(table).mentions == ()
    found = read(f"{prose}\n\n{table}").mentions
    assert found
    assert all(mention.start < len(prose) for mention in found)
