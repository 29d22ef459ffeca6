"""Characters that may stand in an article: no control codes, no invisible ones, one kind of space."""

from __future__ import annotations

import re

import ftfy

LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# Soft hyphens, zero-width marks, bidi marks, embeddings, overrides and isolates, tag characters.
INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
SURROGATES = re.compile("[\ud800-\udfff]")
FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
ODD_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
LIKENESS = str.maketrans("‘’‚‛`´“”„‟«»–—−‐‑", "''''''\"\"\"\"\"\"-----")

# Only wrongly decoded text is put right; curly quotes, ligatures and width are the article's own.
MOJIBAKE_ONLY = ftfy.TextFixerConfig(
    unescape_html="auto",
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    normalization="NFC",
    explain=False,
)


def clean_text(text: str) -> str:
    """The same words without mojibake, NUL, lone surrogates, control and invisible characters.

    Line ends become a newline, runs of odd spaces one space. Linear in the length of the text.
    """
    text = SURROGATES.sub("", LINE_ENDS.sub("\n", text))
    text = ftfy.fix_text(text, MOJIBAKE_ONLY)
    text = FORBIDDEN.sub("", INVISIBLE.sub("", LINE_ENDS.sub("\n", text)))
    return ODD_SPACES.sub(" ", text)


def alike(text: str) -> str:
    """The text with case, quotes, dashes and spaces made alike, for comparing pieces of articles."""
    return " ".join(text.translate(LIKENESS).casefold().split())


def clean_name(name: str, longest: int = 200) -> str:
    """A file's name on one line, for a message or a row: at most ``longest`` characters, the end kept."""
    return " ".join(clean_text(name[-4 * longest :]).split())[-longest:] or "The file"


def is_clean(text: str) -> bool:
    """True when nothing stands in the text that a database refuses or that turns writing round."""
    return not (FORBIDDEN.search(text) or INVISIBLE.search(text))
