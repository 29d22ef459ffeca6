"""What holds of every text, sense or nonsense."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.language.headline import LONGEST
from timeline.language.reading import read

SCRAPS = st.sampled_from(
    [
        "Marta Okafor met Luis Brandt on Monday",
        "the talks",
        "on 4 March 2021",
        "said",
        "“We will go”",
        "was due to be held until May 10",
        "Mr Justice",
        "the two leaders",
        "after",
        "not",
        "—",
        "\n\n",
        ". ",
        ", ",
        "12/13/14",
        "¿",
        "’s",
        "(OAS)",
    ]
)
NONSENSE = st.one_of(st.lists(SCRAPS, max_size=12).map(" ".join), st.text(max_size=120))


@settings(max_examples=150)
@given(NONSENSE)
def test_any_text_can_be_read(text: str) -> None:
    reading = read(text)
    starts = [found.trigger_start for found in reading.mentions]
    assert starts == sorted(set(starts))
    for found in reading.mentions:
        assert 0 <= found.start <= found.trigger_start < found.end <= len(text)
        assert len(found.title) <= LONGEST
        assert not set(found.participants) & set(found.places)
        assert found.expression is None or found.expression < len(reading.expressions)
    for name in reading.names:
        assert name.count >= 1
        assert name.text == name.text.strip() != ""


def test_a_long_sentence_of_many_clauses_is_read_in_moderate_depth() -> None:
    """Thousands of clauses hang one below another; nothing here may recurse as deep as that."""
    text = "The mayor said " + "that the clerk said " * 1500 + "that he had resigned on Tuesday."
    assert read(text).mentions == ()
