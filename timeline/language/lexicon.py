"""Cue words as rows of data: what kinds of event there are, who reports, what makes a thing planned or doubtful."""

from __future__ import annotations

from timeline.language.word_list import listed

# kind: (verbs, nouns). A kind is what two reports must share before they can be about the same event.
EVENT_KINDS: dict[str, tuple[str, str]] = {
    "meeting": (
        "meet convene confer negotiate gather host talk speak",
        "meeting talk summit conference conversation discussion negotiation session encounter consultation dialogue "
        "roundtable mediation bargaining contact",
    ),
    "call": ("phone telephone videoconference", "call videoconference teleconference"),
    "statement": (
        "say tell announce warn claim add state insist argue note explain reveal confirm reiterate repeat "
        "acknowledge admit suggest indicate stress urge predict report believe hope describe call write tweet post "
        "comment respond reply promise pledge vow threaten accuse criticise criticize condemn welcome praise "
        "apologise apologize concede demand caution estimate hint signal blame defend remark",
        "statement announcement speech remark warning comment address interview letter pledge promise apology "
        "accusation briefing",
    ),
    "denial": ("deny refute rebut", "denial"),
    "attack": (
        "attack bomb shell invade raid shoot stab ambush assault storm fire_on",
        "attack airstrike invasion bombing shelling shooting raid assault stabbing ambush explosion blast incursion",
    ),
    "abduction": ("seize kidnap abduct hijack capture", "kidnapping abduction hijacking capture seizure"),
    "annexation": ("annex occupy", "annexation occupation"),
    "death": (
        "die kill drown perish murder bury mourn injure hurt wound",
        "death killing murder fatality funeral burial injury memorial vigil",
    ),
    "agreement": (
        "agree sign ratify settle reconcile",
        "agreement deal accord pact treaty settlement ceasefire truce armistice compromise memorandum contract",
    ),
    "vote": ("vote elect ballot re-elect", "vote election ballot referendum poll runoff primary landslide"),
    "arrest": ("arrest detain apprehend extradite", "arrest detention extradition"),
    "charge": ("charge indict sue prosecute", "indictment charge lawsuit complaint"),
    "trial": (
        "try testify plead hear arraign adjourn",
        "trial hearing testimony arraignment plea adjournment inquest retrial deposition inquiry cross-examination",
    ),
    "verdict": ("convict acquit", "verdict conviction acquittal mistrial"),
    "sentence": ("sentence jail imprison", "sentencing sentence"),
    "appeal": ("appeal", "appeal"),
    "release": ("release free liberate", "release liberation"),
    "disaster": (
        "hit strike rattle shake flood erupt collapse burst devastate destroy burn crash derail sink sweep tear engulf "
        "rip ravage batter",
        "earthquake quake aftershock tremor flood flooding storm hurricane cyclone typhoon tornado eruption "
        "mudslide wildfire fire blaze tsunami collapse crash derailment disaster avalanche drought outbreak rockslide",
    ),
    "rescue": ("rescue save evacuate pull", "rescue evacuation"),
    "journey": (
        "arrive leave travel visit return depart land fly sail tour",
        "visit trip arrival departure return landing tour flight touchdown",
    ),
    "launch": ("launch blast lift", "launch liftoff lift-off take-off"),
    "decision": (
        "decide declare order approve reject ban impose suspend postpone delay rule overturn uphold block clear refuse grant "
        "dismiss discharge adopt pass veto cancel scrap lift extend renew authorize authorise endorse recommend back "
        "withdraw expel recall annul quash fine",
        "decision ruling approval rejection order ban suspension postponement delay sanction veto cancellation "
        "clearance extension recommendation authorization withdrawal expulsion",
    ),
    "offer": (
        "bid offer propose raise acquire buy purchase merge sell tender",
        "bid offer proposal takeover acquisition merger purchase sale buyout counteroffer",
    ),
    "opening": (
        "open reopen resume start begin inaugurate unveil",
        "opening reopening resumption start inauguration ceremony unveiling beginning kickoff review",
    ),
    "closing": (
        "close shut end halt stop finish expire conclude complete",
        "closure shutdown end expiry conclusion deadline completion",
    ),
    "protest": (
        "protest march rally demonstrate picket walkout",
        "protest march rally demonstration picket strike walkout stoppage riot",
    ),
    "appointment": (
        "appoint name hire nominate join recruit swear",
        "appointment nomination signing transfer swearing-in",
    ),
    "resignation": ("resign quit retire sack oust", "resignation retirement dismissal ouster"),
    "publication": (
        "publish release issue present submit file disclose",
        "publication report filing study document",
    ),
    "contest": ("win lose beat defeat draw play score", "match game final race win defeat victory"),
    "test": ("test fail detect discover find measure", "test discovery finding detection result"),
    "supply": ("send deploy deliver dispatch supply", "deployment delivery shipment"),
    "founding": ("found establish form create build", "founding formation creation establishment construction"),
}

# verb and particle -> kind, where the two mean something else than the verb alone
PHRASAL_KINDS: dict[tuple[str, str], str] = {
    ("walk", "out"): "protest",
    ("walk", "off"): "protest",
    ("down", "tools"): "protest",
    ("call", "off"): "decision",
    ("call", "in"): "statement",
    ("throw", "out"): "decision",
    ("turn", "down"): "decision",
    ("vote", "down"): "vote",
    ("break", "out"): "disaster",
    ("break", "down"): "closing",
    ("break", "off"): "closing",
    ("break", "up"): "closing",
    ("cut", "off"): "closing",
    ("run", "out"): "closing",
    ("wind", "up"): "closing",
    ("lay", "off"): "resignation",
    ("step", "down"): "resignation",
    ("stand", "down"): "resignation",
    ("lift", "off"): "launch",
    ("blast", "off"): "launch",
    ("take", "off"): "launch",
    ("touch", "down"): "journey",
    ("set", "off"): "journey",
    ("set", "out"): "journey",
    ("go", "off"): "attack",
    ("blow", "up"): "attack",
    ("hand", "over"): "release",
    ("set", "free"): "release",
    ("let", "go"): "release",
    ("swear", "in"): "appointment",
    ("take", "over"): "offer",
    ("kick", "off"): "opening",
    ("set", "up"): "founding",
    ("pull", "out"): "decision",
    ("back", "out"): "decision",
    ("drop", "out"): "decision",
}

# Kinds that different papers use for one and the same happening.
ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"meeting", "call"}),
    frozenset({"decision", "agreement", "vote"}),
    frozenset({"trial", "verdict", "sentence", "charge", "decision", "appeal"}),
    frozenset({"attack", "death", "annexation"}),
    frozenset({"disaster", "death"}),
    frozenset({"launch", "journey", "opening"}),
    frozenset({"offer", "agreement", "decision"}),
    frozenset({"opening", "closing", "protest"}),
    frozenset({"charge", "arrest"}),
    frozenset({"statement", "denial", "publication", "decision"}),
    frozenset({"release", "journey", "rescue"}),
    frozenset({"appointment", "agreement", "offer"}),
)

# Verbs that only carry the noun they govern: "hold talks", "reach a deal", "the trial took place".
LIGHT_VERBS = listed(
    "hold have take make give get do conduct reach strike stage face undergo attend launch begin start open continue "
    "resume end schedule set plan convene deliver seal sign complete finish host attend join stand cast hand"
)

# Verbs that say of their subject only that it happened: "the trial took place", "talks followed".
HAPPENING_VERBS = listed(
    "take occur happen follow come go be begin start open continue resume end schedule set plan hold expect conclude "
    "finish due convene reopen collapse break erupt reach sign announce agree publish"
)

# "went on strike", "put to a vote": the noun after the preposition is what happened.
MOVING_VERBS = listed("go come put enter stand bring call head release")

# "two days of talks", "a round of negotiations": the noun after "of" is what happened.
MEASURES = listed("day hour week month round series pair set string wave session number")

# "adjourned the case until May 10", "postponed to Friday": what is put off will be then.
POSTPONING_VERBS = listed("adjourn postpone delay defer reschedule remand push bail")

# Verbs that never stand for an event of their own when the clause has no other content.
EMPTY_VERBS = listed("be have do seem appear become remain need want like know think believe hope feel mean")

REPORTING_VERBS = frozenset(EVENT_KINDS["statement"][0].split()) | {"deny", "according", "testify", "rule", "quote"}

# Nouns that carry a statement's day but are places or bodies speaking ("the White House said").
TITLES = listed(
    "mr mrs ms miss dr sir dame lord lady prof professor president vice prime minister chancellor king queen prince "
    "princess pope judge justice senator sen representative rep congressman congresswoman governor gov mayor general "
    "gen colonel col major maj captain capt lieutenant lt sergeant sgt officer detective inspector constable "
    "superintendent commissioner secretary ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman "
    "chair chief director coach manager striker midfielder defender goalkeeper captain attorney prosecutor lawyer "
    "solicitor barrister magistrate councillor councilman councilwoman cllr deputy premier foreign defence defense "
    "interior finance reverend rev father sister brother bishop archbishop cardinal imam rabbi sheikh comrade "
    "executive ceo cfo founder scientist researcher astronaut commander engineer mp mep qc kc hon aide official leader "
    "first lady crown nurse doctor seismologist geologist economist analyst"
)

# cue lemmas -> modality, read on the trigger or on what governs it
PLANNED_CUES = listed("schedule plan set due arrange slate book fix intend prepare aim organise organize")
EXPECTED_CUES = listed("expect likely anticipate hope predict forecast believe project poise tip")
POSSIBLE_CUES = listed("may might could can possible possibly perhaps maybe consider threaten risk")
SAYING_NO = listed("deny refute rebut")
DENIED_CUES = listed("deny refute reject dispute dismiss")
CALLED_OFF = listed("refuse decline fail cancel scrap abandon avert avoid prevent")
WISHES = listed("want seek ask urge demand try offer hope wish threaten consider aim struggle attempt")

# Groups of people that a text names by number or office after naming them one by one.
PAIR_NOUNS = listed(
    "leader president minister diplomat side country man woman official counterpart party official chief company "
    "team club government union brother sister player driver pilot"
)


def _by_word(part: int) -> dict[str, str]:
    table: dict[str, str] = {}
    for kind, words in EVENT_KINDS.items():
        for word in words[part].split():
            table.setdefault(word, kind)
    return table


VERB_KINDS = _by_word(0)
NOUN_KINDS = _by_word(1)


def alike(a: str, b: str) -> bool:
    """True when two kinds of event can be two papers' words for the same one."""
    return a == b or any(a in group and b in group for group in ALIKE)
