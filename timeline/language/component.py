"""The date engine as a spaCy component: ``nlp.add_pipe("timex", config={"document_time": "2021-12-03"})``.

It fills ``doc.spans["timex"]``; every span's ``span._.timex`` is a Timex. A document of another day than the
configured one says so in ``doc.user_data["document_time"]`` (a date, a datetime or an Edtf) before it passes.
"""

from __future__ import annotations

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc, Span

from timeline.chronology.mentions import Timex
from timeline.language.normalise import DocumentTime, normalise
from timeline.language.recognise import recognise


@Language.factory("timex", default_config={"document_time": None})
def make_timex(nlp: Language, name: str, document_time: str | None) -> TimexComponent:
    """What ``nlp.add_pipe("timex")`` makes; ``document_time`` is an ISO day."""
    return TimexComponent(date.fromisoformat(document_time) if document_time else None)


class TimexComponent:
    """Dates the time expressions of a parsed document. It must come after the tagger and the parser."""

    def __init__(self, document_time: DocumentTime = None) -> None:
        self.document_time = document_time
        if not Span.has_extension("timex"):
            Span.set_extension("timex", default=None)

    def __call__(self, doc: Doc) -> Doc:
        """Set the spans of one document. Tokens that an expression only touches belong to its span whole."""
        document_time = doc.user_data.get("document_time", self.document_time)
        timexes = normalise(recognise(doc), document_time, doc.text)
        doc.spans["timex"] = [_span(doc, timex) for timex in timexes]
        return doc


def _span(doc: Doc, timex: Timex) -> Span:
    span = doc.char_span(timex.start, timex.end, label=timex.type, alignment_mode="expand")
    span._.timex = timex
    return span
