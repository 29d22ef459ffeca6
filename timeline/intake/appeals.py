"""What a page says to its reader about itself: calls to follow, give, subscribe or write, and notes on the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.intake.recurrence import stems
from timeline.intake.sentences import ends_sentence

LONGEST = 420
TAIL, ANYWHERE = 3, 4
LITTLE, MUCH = 0.25, 0.6
QUOTED = re.compile(r"[“\"][^“”\"]{0,400}[”\"]")
SENTENCE = re.compile(r"(?:[.!?:]|\s[–—|•·-])\s+|\A")
MARKS = re.compile(r"\A[\s★☆►▶•*✉☎📧📱➤→>–—(\[-]{1,6}")
OBJECT = r"(?=[ ,](?:us|our|me|him|her|here|now|today)\b|[ ,]@)"
CALLS = tuple(
    re.compile(rf"(?:please |to |or |and |just |why not )?(?:{call})", re.IGNORECASE)
    for call in (
        r"(?:un)?subscribe\b|donate\b|sign (?:up|in)\b|log ?in\b|tune in\b|chip in\b"
        r"|listen (?:back|live|to|on|in|again)\b",
        rf"(?:follow|like|contact|ring|call|text|phone|whatsapp|e-?mail|message|reach|write to|join|visit|support"
        rf"|help|tell|let|alert|ask|fund|back|keep|find){OBJECT}",
        r"(?:follow|contact|reach|join|catch|find|like|visit|watch|support) (?-i:[A-Z@])[\w.'’@-]+"
        r"(?: (?-i:[A-Z])[\w.'’-]+){0,4} (?:on|at|via|by)\b",
        r"(?:share|tweet|rate|print|save|bookmark|report|cite|recommend|forward) (?:this|it|on|via|to|an?|by)\b",
        r"(?:read|see|view|watch|hear|browse|explore|discover|check out|show|load)"
        r" (?:more|all|our|also|here|full|stories|other|posts|articles|the (?:full|latest|original|whole)"
        r"|in (?:your )?browser)\b",
        r"(?:bet|play|shop|apply|read|listen|watch|join|give|book|click|buy|order) (?:now|here|today|online)\b",
        r"(?:send|submit|e-?mail) (?:your |news |story )?(?:tips?|photos?|pictures?|letters?|comments?|feedback)\b",
        r"(?:continue|keep) (?:reading|scrolling|watching)\b",
        r"(?:download|get|buy|order|try|give|send|make|become|enter|vote|book|grab|pick up|take|leave)"
        r" (?:us|our|a|an|your|it|now|free|here|in|early|today"
        r"|the (?:app|latest|best|paper|print|digital|newsletter))\b",
        r"(?:select|highlight|click|tap|press|scroll) (?:it|on|the|and|here|below|any|down|to)\b",
        r"(?:renew|manage|start|create|activate|upgrade|cancel|claim) (?:your|an?|my|free|today|now)\b",
        r"(?:licen[cs]e|reprint|republish|reproduce|syndicate|use) (?:this|our|or|any)\b",
        r"support (?:local|independent|quality|public|free|honest|great) \w+",
        r"find \w+ \w+ near you\b",
    )
)
YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
US = re.compile(r"\b(?:[Uu]s|[Oo]urs?)\b")
CONTACT = re.compile(
    r"@\w{2}|\bwww\.|https?://|\b[\w-]{1,63}\.(?:com|org|net|co|news|info|example|ie|uk|au|in)\b"
    r"|(?<!\d)\+?\(?\d{3,5}\)?[ -]\d{3}[ -]\d{2,4}\b|\b(?:ctrl|shift)\s?\+",
    re.IGNORECASE,
)
PUBLISHING = re.compile(
    r"\b(?:this (?:article|story|piece|page|post|site|website|essay|column|transcript|email|e-mail)"
    r"|(?:stor(?:y|ies)|journalism|reporting) like this|subscri(?:be|bing|bers?|ptions?)|unsubscribe|newsletters?"
    r"|donat\w+|journalism|newsroom|(?:news|sports?|picture) ?desk|transcripts?|syndicated|auto-generated"
    r"|reprints?|reprinted|licen[cs]ing|permissions?|republish\w*|hyperlink|active link|backlink|copyright|trademarks?"
    r"|creative commons|terms of (?:use|service)|cookies|(?:quotes?|prices) (?:are |is )?delayed"
    r"|delayed (?:by )?(?:at least|a minimum)|external (?:sites|links)|advertise(?:rs?)?|back issues"
    r"|typos?|comments? (?:section|policy)|main story|inbox|18\+|gambleaware"
    r"|appears in (?:print|our)|print (?:edition|issue)s?)(?!\w)",
    re.IGNORECASE,
)
MILD = re.compile(
    r"\b(?:gifts?|programming|audio|podcasts?|channel|platforms?|app|feed|licen[cs]ed?|reproduc\w+|privacy"
    r"|unauthori[sz]ed|sponsors?|members?|membership|issue|edition|in print|fact-?check\w*|corrections?|mistakes?"
    r"|errors?|edited (?:by|for)|for (?:length|clarity|style)|gambl\w+|published|appears|alerts?|readers?|funded"
    r"|ad-free|this work|this report)\b",
    re.IGNORECASE,
)
SPEECH = re.compile(r"\b(?:said|says|told|added|asked|according to)\b")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the rest of the file tells: in how many paragraphs each stem stands, and whom no report would name."""

    counts: Counter[str]
    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, texts: Iterable[str], names: Iterable[str] = ()) -> Setting:
        """The setting that the paragraphs of a report make, and the names that no report would speak of."""
        counts = Counter(stem for text in texts if ends_sentence(text) for stem in stems(text))
        return cls(counts, tuple(filter(None, names)))

    def familiar(self, text: str) -> float:
        """The share of the text's stems that stand in another paragraph too."""
        own, counted = stems(text), ends_sentence(text)
        return sum(self.counts[stem] > counted for stem in own) / len(own) if own else 0.0


def asks_reader(text: str) -> bool:
    """True when a sentence of the text, outside quotes, is a call upon the reader such as a page makes."""
    plain = MARKS.sub("", QUOTED.sub(" ", text))
    starts = [match.end() for match in SENTENCE.finditer(plain)]
    return any(call.match(plain, start) for start in starts for call in CALLS)


def appeal_evidence(text: str, setting: Setting, *, after_furniture: bool = False) -> int:
    """How much speaks for the text being said to the reader about the page and not about the news.

    ``after_furniture`` says that the line above is none of the report's.
    """
    if len(text) > LONGEST:
        return 0
    plain = QUOTED.sub(" ", text)
    points = 2 * asks_reader(text) + bool(YOU.search(plain)) + bool(US.search(plain)) + bool(CONTACT.search(plain))
    points += any(re.search(rf"\b{re.escape(name)}\b", plain) for name in setting.names)
    sure, mild = (len({word.lower() for word in words.findall(plain)}) for words in (PUBLISHING, MILD))
    points += min(2, sure + mild if points or sure else 0)
    points += after_furniture + (text.rstrip()[-1:] not in ".?…”\"’':;,")
    return points + _strangeness(text, setting) - 2 * bool(SPEECH.search(plain)) - (plain != text)


def _strangeness(text: str, setting: Setting) -> int:
    """1 when hardly a word of it stands in the report, -1 when most do."""
    if len(stems(text)) < 2:
        return 0
    familiar = setting.familiar(text)
    return 1 if familiar < LITTLE else -1 if familiar >= MUCH else 0
