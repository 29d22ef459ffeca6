"""What invented names, titles and sentences are put together from."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The parts of a text between commas."""
    return tuple(part.strip() for part in text.split(","))


def joined(starts: str, ends: str) -> tuple[str, ...]:
    """Every start with every end."""
    return tuple(start + end for start in listed(starts) for end in listed(ends))


FIRST_NAMES = listed(
    "Ada, Alva, Anselm, Beda, Bram, Carla, Corin, Dagny, Edda, Emeric, Fenna, Gerrit, Hedda, Henrik, Ilka, Ivo, Jorun,"
    "Kaspar, Leonie, Linus, Maren, Mirko, Nadia, Odile, Otis, Petra, Quinn, Rasmus, Renske, Sanna, Silas, Tamsin,"
    "Thora, Ulla, Viggo, Wanda, Yorick, Zelda"
)
SURNAMES = joined(
    "Alder, Bran, Cor, Dren, Elst, Far, Gant, Hol, Kes, Lund, Mar, Nor, Ost, Pel, Quar, Ros, Sel, Tarn, Ul, Ver, Wen",
    "beck, dal, gren, hart, low, mond, sen, wick",
)
TOWNS = joined(
    "Ash, Brack, Crow, Dun, Elm, Fal, Grim, Hazel, Ing, Kel, Lang, Mor, Nether, Ock, Pen, Rave, Sker, Thorn, Wyn",
    "bridge, by, combe, ford, haven, mouth, stead, ton",
)
BODIES = (
    "{} Harbour Board",
    "{} City Council",
    "{} District Court",
    "{} Water Company",
    "{} Teachers' Union",
    "{} Railway Works",
    "{} University",
    "{} Chamber of Trade",
    "{} Fire Service",
    "{} Hospital Trust",
)
OUTLETS = ("The {} Courier", "{} Herald", "{} Evening Post", "Radio {}", "The {} Examiner", "{} Daily News")

MATTERS = listed(
    "the river dam, the night trains, school meals, the old sea wall, harbour fees, the water supply,"
    "the airport road, fishing rights, the tram line, hospital beds, the coal quay, flood money, the city archive,"
    "ferry safety, rent control, the power station, the market hall, lorry traffic, teachers' pay, the northern bypass"
)
SITES = listed(
    "town hall, central station, fish market, east bridge, container port, court house, ring road, grain store,"
    "main library, new stadium, power station, bus depot"
)

DEEDS = (
    ("meeting", "meet", "meets", "met", "{other} behind closed doors"),
    ("agreement", "sign", "signs", "signed", "an accord on {matter} with {other}"),
    ("protest", "block", "blocks", "blocked", "the {site} over {matter}"),
    ("inquiry", "open", "opens", "opened", "an inquiry into {matter}"),
    ("vote", "approve", "approves", "approved", "the plan for {matter}"),
    ("vote", "reject", "rejects", "rejected", "the budget for {matter}"),
    ("visit", "visit", "visits", "visited", "the {site}"),
    ("closure", "close", "closes", "closed", "the {site} for repairs"),
    ("appointment", "name", "names", "named", "{other} to lead the review of {matter}"),
    ("launch", "launch", "launches", "launched", "a fund for {matter}"),
    ("lawsuit", "sue", "sues", "sued", "{other} over {matter}"),
    ("report", "publish", "publishes", "published", "a report on {matter}"),
    ("strike", "join", "joins", "joined", "a strike over {matter}"),
    ("statement", "warn", "warns", "warned", "{other} about {matter}"),
)
"""Kind of event, the verb in its three forms, and what follows it."""

ASIDES = (
    "Neighbours said they had heard nothing of it until the morning.",
    "The papers run to several hundred pages, most of them tables.",
    "A spokeswoman would not be drawn on the cost.",
    "Nobody had expected the matter to go so far.",
    "Both sides asked for patience.",
    "The minutes are kept at the town hall and can be read there.",
)
"""Sentences without a date and without an event."""
