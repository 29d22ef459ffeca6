"""What kinds of event there are, and the words for each, as rows of data."""

from __future__ import annotations

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
        "acknowledge admit suggest indicate stress urge predict report believe hope describe call write tweet "
        "post allege comment respond reply promise pledge vow threaten accuse criticise criticize condemn welcome "
        "praise "
        "apologise apologize concede demand caution estimate hint signal blame defend remark",
        "statement announcement speech remark warning comment address interview letter pledge promise apology "
        "accusation briefing",
    ),
    "denial": ("deny refute rebut", "denial"),
    "attack": (
        "attack bomb shell invade raid shoot stab ambush assault storm torch",
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
    "arrest": ("arrest detain apprehend extradite nab", "arrest detention extradition"),
    "charge": ("charge indict sue prosecute", "indictment charge lawsuit complaint suit writ"),
    "trial": (
        "try testify plead hear arraign adjourn",
        "trial hearing testimony arraignment plea adjournment inquest retrial deposition inquiry cross-examination",
    ),
    "investigation": (
        "investigate inspect examine audit search",
        "investigation inspection probe audit search examination",
    ),
    "verdict": ("convict acquit", "verdict conviction acquittal mistrial"),
    "sentence": ("sentence jail imprison", "sentencing sentence"),
    "appeal": ("appeal", "appeal"),
    "release": ("release free liberate", "release liberation"),
    "disaster": (
        "hit strike rattle shake flood erupt collapse burst devastate destroy burn crash derail sink sweep tear "
        "engulf rip ravage batter spill leak capsize",
        "earthquake quake aftershock tremor flood flooding storm hurricane cyclone typhoon tornado eruption "
        "mudslide wildfire fire blaze tsunami collapse crash derailment disaster avalanche drought rockslide heatwave "
        "sinkhole spill leak blackout cave-in",
    ),
    "rescue": ("rescue save evacuate pull", "rescue evacuation"),
    "journey": (
        "arrive leave travel visit return depart land fly sail tour dock undock orbit cross flee",
        "visit trip arrival departure return landing tour flight touchdown docking splashdown spacewalk flyby",
    ),
    "launch": ("launch", "launch liftoff lift-off take-off blast-off"),
    "decision": (
        "decide declare order approve reject ban impose suspend postpone delay rule overturn uphold block clear "
        "refuse grant dismiss discharge adopt pass veto cancel scrap lift extend renew authorize authorise "
        "endorse recommend back "
        "withdraw expel recall annul quash fine "
        "scrub abort axe "
        "freeze lower bar halve authorise disqualify strip evict deport outlaw legalise legalize pardon commute",
        "decision ruling approval rejection order ban suspension postponement delay sanction veto cancellation "
        "clearance extension recommendation authorization withdrawal expulsion fine penalty deportation pardon "
        "disqualification embargo boycott recall",
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
        "protest march rally demonstrate picket riot occupy",
        "protest march rally demonstration picket strike walkout stoppage riot lockout sit-in vigil",
    ),
    "appointment": (
        "appoint name hire nominate join recruit swear",
        "appointment nomination signing transfer swearing-in mandate",
    ),
    "resignation": ("resign quit retire sack oust topple", "resignation retirement dismissal ouster"),
    "publication": (
        "publish release issue present submit file disclose",
        "publication report filing study document",
    ),
    "contest": (
        "win lose beat defeat draw play score thrash edge overcome qualify eliminate",
        "match game final semi-final semifinal quarter-final fixture race win defeat victory derby play-off playoff",
    ),
    "test": (
        "test fail detect discover find measure observe spot",
        "test discovery finding detection result sighting",
    ),
    "supply": ("send deploy deliver dispatch supply", "deployment delivery shipment"),
    "market": (
        "rise fall drop climb slump surge plunge tumble soar jump slip grow shrink double",
        "rise fall drop slump surge increase decrease plunge slide rally",
    ),
    "crime": (
        "rob steal loot burgle hack defraud embezzle smuggle forge vandalise vandalize",
        "robbery theft burglary heist hack breach break-in",
    ),
    "illness": (
        "infect quarantine vaccinate diagnose hospitalise hospitalize",
        "outbreak epidemic pandemic infection vaccination diagnosis quarantine lockdown",
    ),
    "family": ("marry wed divorce bear", "wedding marriage divorce birth engagement"),
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
    ("strike", "down"): "decision",
    ("strike", "off"): "decision",
    ("plead", "guilty"): "trial",
    ("let", "off"): "release",
    ("get", "out"): "release",
    ("set", "alight"): "attack",
    ("pass", "away"): "death",
    ("shut", "down"): "closing",
    ("close", "down"): "closing",
    ("bring", "down"): "closing",
    ("hand", "in"): "resignation",
    ("sign", "up"): "appointment",
    ("turn", "down"): "decision",
    ("vote", "down"): "vote",
    ("break", "out"): "disaster",
    ("break", "down"): "closing",
    ("break", "off"): "closing",
    ("break", "up"): "closing",
    ("fall", "apart"): "closing",
    ("fall", "through"): "closing",
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
    frozenset({"investigation", "trial", "test"}),
    frozenset({"attack", "death", "annexation"}),
    frozenset({"disaster", "death"}),
    frozenset({"attack", "disaster"}),
    frozenset({"illness", "death", "disaster"}),
    frozenset({"abduction", "attack", "arrest"}),
    frozenset({"launch", "journey", "opening"}),
    frozenset({"offer", "agreement", "decision"}),
    frozenset({"opening", "closing", "protest"}),
    frozenset({"closing", "decision"}),
    frozenset({"closing", "disaster"}),
    frozenset({"charge", "arrest"}),
    frozenset({"statement", "denial", "publication", "decision"}),
    frozenset({"release", "journey", "rescue"}),
    frozenset({"appointment", "agreement", "offer"}),
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
