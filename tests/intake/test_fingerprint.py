"""The same article again is told at once; a syndicated copy is told although it is cut or added to."""

import subprocess
import sys

import numpy as np
import pytest

from timeline.intake.fingerprint import (
    AT_A_TIME,
    COEFFICIENTS,
    PRIME,
    _permuted,
    copies,
    minhash,
    resemblance,
    text_digest,
)

FLOOD = " ".join(
    f"On day {day} the river rose by {day * 3} centimetres at the old bridge, and {day * 11} families left for good."
    for day in range(1, 31)
)
TRIAL = " ".join(
    f"Witness {number} told the court that the lorry passed the depot {number} minutes after the gate had been locked."
    for number in range(1, 31)
)
ADDED = "The mayor, who was abroad, said through a spokesman that a full inquiry would be held before the winter."


def part(text, share):
    words = text.split()
    return " ".join(words[: int(len(words) * share)])


def test_digest_overlooks_quotes_case_and_spaces():
    assert text_digest("“It’s  late,”\nhe said") == text_digest('"IT\'S late," he said')


def test_digest_tells_one_word_apart():
    assert text_digest(FLOOD) != text_digest(FLOOD.replace("day 7", "day 8"))


@pytest.mark.parametrize(
    ("a", "b", "least", "most"),
    [
        pytest.param(FLOOD, FLOOD, 1, 1, id="the same"),
        pytest.param(FLOOD, FLOOD.upper().replace(",", " ,"), 1, 1, id="the same in capitals"),
        pytest.param(FLOOD, f"{FLOOD} {ADDED}", 0.85, 1, id="a paragraph added"),
        pytest.param(FLOOD, part(FLOOD, 0.5), 0.35, 0.65, id="cut in half"),
        pytest.param(FLOOD, TRIAL, 0, 0.05, id="another story"),
        pytest.param(FLOOD, "", 0, 0, id="nothing"),
    ],
)
def test_resemblance(a, b, least, most):
    assert least <= resemblance(minhash(a), minhash(b)) <= most


@pytest.mark.parametrize(
    ("a", "b", "least", "most"),
    [
        pytest.param(FLOOD, f"{FLOOD} {ADDED}", 1, 1, id="a paragraph added"),
        pytest.param(FLOOD, part(FLOOD, 0.3), 1, 1, id="cut to its first part"),
        pytest.param(FLOOD, f"{ADDED} {part(FLOOD, 0.5)}", 0.8, 1, id="cut and a new beginning"),
        pytest.param(FLOOD, TRIAL, 0, 0.01, id="another story"),
        pytest.param(FLOOD, "", 0, 0, id="nothing"),
    ],
)
def test_copies(a, b, least, most):
    assert least <= copies(a, b) <= most
    assert copies(a, b) == copies(b, a)


def test_short_texts_have_a_fingerprint():
    assert resemblance(minhash("Late again"), minhash("late again!")) == 1


def test_fingerprint_is_the_same_in_every_process():
    program = (
        "from timeline.intake.fingerprint import minhash; print(minhash('the river rose again in the night')[:3])"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


@pytest.mark.parametrize("value", [0, 1, PRIME - 1, 2**32 - 1, 2**32, 2**60 + 12_345])
def test_the_permutations_are_those_of_whole_numbers_of_any_length(value):
    found = _permuted(np.array([value], np.uint64))
    assert found[:, 0].tolist() == [(a * value + b) % PRIME for a, b in COEFFICIENTS]


def test_a_long_text_gives_the_least_of_all_its_blocks():
    words = [f"word{number}" for number in range(AT_A_TIME + 500)]
    halves = minhash(" ".join(words[: AT_A_TIME + 4])), minhash(" ".join(words[AT_A_TIME:]))
    assert minhash(" ".join(words)) == [min(pair) for pair in zip(*halves, strict=True)]
