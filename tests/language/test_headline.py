"""Titles out of clauses, as a headline would put them."""

from __future__ import annotations

import re

import pytest

from tests.language.prose import ARTICLES
from tests.language.sentences import mention, reading
from timeline.chronology.mentions import Modality
from timeline.language.headline import LONGEST
from timeline.language.inflect import lemma_of, present

SMALL_WORDS = {"to", "be", "is", "are", "not", "does", "do", "will", "may", "and", "s"}

TITLES = [
    (
        "persons by surname, offices and the day left out",
        "Prime Minister Marta Okafor met Finance Minister Luis Brandt in Vienna on Monday.",
        "met",
        "Okafor meets Brandt in Vienna",
    ),
    (
        "the reporting frame goes",
        "Officials said on Tuesday that the bridge to the island had collapsed.",
        "collapsed",
        "Bridge to the island collapses",
    ),
    (
        "what was said goes with who said it",
        "Finance Minister Luis Brandt said Thursday that the government would close the shipyard in Gdansk.",
        "said",
        "Brandt says the government would close the shipyard in Gdansk",
    ),
    (
        "passive",
        "The shipyard in Gdansk was closed by the government on Thursday.",
        "closed",
        "Shipyard in Gdansk is closed by the government",
    ),
    (
        "passive plural",
        "Two climbers were rescued on Sunday from a ledge.",
        "rescued",
        "Two climbers are rescued from a ledge",
    ),
    ("reported past perfect", "Okafor said Luis Brandt had resigned on Friday.", "resigned", "Brandt resigns"),
    (
        "negation",
        "The government has not signed the treaty, officials said on Friday.",
        "treaty",
        "Government does not sign the treaty",
    ),
    ("negation of the past", "The two leaders did not meet on Monday.", "meet", "Two leaders do not meet"),
    (
        "negation to come",
        "The union won't return to the table before Monday.",
        "return",
        "Union will not return to the table",
    ),
    (
        "planned",
        "The committee is to publish its report on the famine on 3 March.",
        "publish",
        "Committee to publish its report on the famine",
    ),
    ("expected", "The probe is expected to land on the moon on 20 July.", "land", "Probe to land on the moon"),
    ("planned passive", "The talks were to be held on Friday.", "talks", "Talks to be held"),
    ("will", "The company will open a new factory in Ohio in 2025.", "open", "Company to open a new factory in Ohio"),
    ("may", "The foreign ministers may meet before Christmas.", "meet", "Foreign ministers may meet"),
    (
        "relative clause left out",
        "Striker Tom Reed, who joined from Leeds in 2019, has signed a new contract with the club.",
        "contract",
        "Reed signs a new contract with the club",
    ),
    ("a plan that is the clause", "The match is scheduled for August 21.", "match", "Match scheduled"),
    ("an expectation that is the clause", "A verdict is expected on Friday.", "verdict", "Verdict expected"),
    ("hope", "The band hopes to tour Japan in May.", "tour", "Band hopes to tour Japan"),
    ("threat", "The union threatened to strike on Monday.", "strike", "Union threatens to strike"),
    ("wish", "The group wants to open a mine in May.", "open", "Group wants to open a mine"),
    ("refusal", "The firm refused to pay the fine in June.", "pay", "Firm refuses to pay the fine"),
    (
        "denial",
        "The minister denied meeting the banker on Monday.",
        "meeting",
        "Minister denies meeting the banker",
    ),
    ("likely", "The inquiry is likely to report in May.", "report", "Inquiry to report"),
    (
        "cannot",
        "Ms Okafor can't attend the summit on Friday, her office said.",
        "summit",
        "Okafor cannot attend the summit",
    ),
    (
        "small letters inside",
        "The bridge collapsed at noon, witnesses said on Tuesday.",
        "said",
        "Witnesses say the bridge collapsed",
    ),
    ("speech", '"We will appeal," the lawyer said on Friday.', "said", "Lawyer says: “We will appeal”"),
    (
        "a count of votes",
        "The Supreme Court struck down the law on Monday, 5-4, in a decision that surprised many.",
        "struck",
        "Supreme Court strikes down the law 5-4 in a decision",
    ),
    (
        "after a semicolon",
        "Ruiz was indicted on May 2 on 14 counts of bribery; her trial is set for October 3.",
        "indicted",
        "Ruiz is indicted on 14 counts of bribery",
    ),
    ("teams are plural", "The Hawks play the Comets on Thursday.", "play", "Hawks play the Comets"),
    (
        "they, a team",
        "The Hawks play the Comets on Thursday. They lost to Denver on Tuesday.",
        "lost",
        "Hawks lose to Denver",
    ),
    (
        "two names joined far down",
        "The Nobel committee awarded the prize in physics to Lena Fischer and Tomas Vesely on Tuesday.",
        "awarded",
        "Nobel committee awards the prize in physics to Fischer and Vesely",
    ),
    (
        "it, after a semicolon",
        "Road 47 is still blocked; it is expected to open at the end of February.",
        "open",
        "Road 47 to open",
    ),
    (
        "he, for the one person of the sentence before",
        "Police arrested Gary Thorne in Leeds on Friday. He was charged with fraud on Saturday.",
        "charged",
        "Thorne is charged with fraud",
    ),
    ("men are plural", "Gunmen freed 23 of the 40 hostages on Friday.", "freed", "Gunmen free 23 of the 40 hostages"),
    ("relative clause of its own", "The team that won in 2010 has broken up.", "won", "Team wins"),
    (
        "apposition",
        "The company's chief executive, Luis Brandt, stepped down on Friday.",
        "stepped",
        "Brandt steps down",
    ),
    (
        "verb and noun it carries",
        "The club held a press conference on Tuesday.",
        "conference",
        "Club holds a press conference",
    ),
    ("plural subject", "Ministers reached an agreement on Sunday night.", "agreement", "Ministers reach an agreement"),
    ("two subjects", "Tom Reed and Paul Asher joined the club in May.", "joined", "Reed and Asher join the club"),
    (
        "police are plural",
        "Police arrested Gary Thorne in Leeds on Friday.",
        "arrested",
        "Police arrest Thorne",
    ),
    ("a second verb of one subject", "England won the toss and chose to bat.", "chose", "England chooses to bat"),
    ("the day inside the name of an event", "The March 7 call was their second.", "call", "Call"),
    ("only named", "The summit in Oslo on Friday worried the markets.", "summit", "Summit in Oslo"),
    (
        "an upper limit for a long subject",
        "The world's longest undersea tunnel carrying both cars and trains between the two largest islands of the "
        "archipelago was opened on Friday by the queen.",
        "opened",
        "World's longest undersea tunnel is opened by the queen",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "title"), [pytest.param(*row[1:], id=row[0]) for row in TITLES])
def test_title(text: str, trigger: str, title: str) -> None:
    assert mention(text, trigger).title == title


def test_a_clause_gives_a_whole_title_and_a_noun_does_not() -> None:
    text = "The summit on Friday worried the markets, and the minister resigned."
    assert not mention(text, "summit").whole
    assert mention(text, "resigned").whole


def test_a_clause_that_cannot_fit_gives_no_clipped_title() -> None:
    text = (
        "On Friday the parliament approved the revised supplementary emergency appropriation for the rebuilding of "
        "the flooded railway embankments between the northern junctions and the southern harbours."
    )
    found = mention(text, "approved")
    assert len(found.title) <= LONGEST
    assert found.title.split()[-1].strip(".") in text.split() or found.title == ""


@pytest.fixture(params=ARTICLES.values(), ids=ARTICLES)
def article(request) -> str:
    return request.param


def test_titles_are_short_and_begin_with_a_capital(article: str) -> None:
    for found in reading(article).mentions:
        assert len(found.title) <= LONGEST
        assert found.title == found.title.strip(" ,;:")
        assert not found.title[:1].islower()
        assert "  " not in found.title
        assert "\n" not in found.title


def test_titles_are_made_of_whole_words_of_their_article(article: str) -> None:
    """The one word that may be another than the article's is the verb in its new form."""
    words = set(re.findall(r"[^\W_]+", article.lower())) | SMALL_WORDS
    for found in reading(article).mentions:
        assert len(set(re.findall(r"[^\W_]+", found.title.lower())) - words) <= 1, found.title


def test_what_is_still_to_come_is_not_told_as_done(article: str) -> None:
    for found in reading(article).mentions:
        if found.whole and found.modality in (Modality.PLANNED, Modality.EXPECTED):
            assert " to " in found.title, found.title


@pytest.mark.parametrize(
    ("lemma", "singular", "plural"),
    [
        ("meet", "meets", "meet"),
        ("carry", "carries", "carry"),
        ("obey", "obeys", "obey"),
        ("pass", "passes", "pass"),
        ("fix", "fixes", "fix"),
        ("buzz", "buzzes", "buzz"),
        ("launch", "launches", "launch"),
        ("crash", "crashes", "crash"),
        ("be", "is", "are"),
        ("have", "has", "have"),
        ("do", "does", "do"),
        ("go", "goes", "go"),
    ],
)
def test_present_tense(lemma: str, singular: str, plural: str) -> None:
    assert (present(lemma, plural=False), present(lemma, plural=True)) == (singular, plural)


@pytest.mark.parametrize(
    ("text", "tagged", "lemma"),
    [("waged", "wag", "wage"), ("met", "meet", "meet"), ("wagged", "wag", "wag"), ("opened", "open", "open")],
)
def test_lemma_mended(text: str, tagged: str, lemma: str) -> None:
    assert lemma_of(text, tagged) == lemma
