"""The date engine as a spaCy component: ``nlp.add_pipe("timex", config={"document_time": "2010-12-03"})``.

It fills ``doc.spans["timex"]`` and, in the same order, ``doc._.timexes``; every span's ``span._.timex`` is its Timex.
Two expressions may share one token ("2003–2007"): their spans are then alike, their Timexes, which count
characters, are not. A document of another day than the configured one says so in ``doc.user_data["document_time"]``
(a date, a datetime or an Edtf) before it passes.
"""

from __future__ import annotations

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc, Span

from timeline.chronology.mentions import Timex
from timeline.language.normalise import DocumentTime, normalise
from timeline.language.recognise import recognise

_ID = "timex-"


@Language.factory("timex", default_config={"document_time": None})
def make_timex(nlp: Language, name: str, document_time: str | None) -> TimexComponent:
    """What ``nlp.add_pipe("timex")`` makes; ``document_time`` is an ISO day."""
    return TimexComponent(date.fromisoformat(document_time) if document_time else None)


class TimexComponent:
    """Dates the time expressions of a parsed document. It must come after the tagger and the parser."""

    def __init__(self, document_time: DocumentTime = None) -> None:
        self.document_time = document_time
        if not Span.has_extension("timex"):
            Span.set_extension("timex", getter=_timex_of)
            Doc.set_extension("timexes", default=())

    def __call__(self, doc: Doc) -> Doc:
        """Set the spans of one document. Tokens that an expression only touches belong to its span whole."""
        document_time = doc.user_data.get("document_time", self.document_time)
        doc._.timexes = tuple(normalise(recognise(doc), document_time, doc.text))
        doc.spans["timex"] = [_span(doc, number, timex) for number, timex in enumerate(doc._.timexes)]
        return doc


def _span(doc: Doc, number: int, timex: Timex) -> Span:
    """The tokens of an expression; its number, kept as the span's id, leads back to the Timex."""
    options = {"label": timex.type, "alignment_mode": "expand", "span_id": f"{_ID}{number}"}
    return doc.char_span(timex.start, timex.end, **options)


def _timex_of(span: Span) -> Timex | None:
    """The Timex of one of the component's spans, or the first of those that any other span holds exactly."""
    if span.id_.startswith(_ID):
        return span.doc._.timexes[int(span.id_.removeprefix(_ID))]
    alike = (own for own in span.doc.spans.get("timex", ()) if (own.start, own.end) == (span.start, span.end))
    return next((_timex_of(own) for own in alike), None)
