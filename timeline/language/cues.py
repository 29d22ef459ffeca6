"""Cue words as rows of data: who reports, what carries an event, what makes a thing planned, doubtful or denied."""

from __future__ import annotations

from timeline.language.lexicon import EVENT_KINDS
from timeline.language.word_list import listed

# Verbs that only carry the noun they govern: "hold talks", "reach a deal", "the trial took place".
LIGHT_VERBS = listed(
    "hold have take make give get receive do conduct reach strike stage face undergo attend launch begin "
    "start open continue "
    "resume end schedule set plan convene deliver seal sign complete finish file lodge mount "
    "host attend join stand cast hand"
)

# Verbs that say of their subject only that it happened: "the trial took place", "talks followed".
HAPPENING_VERBS = listed(
    "take occur happen follow come go be begin start open continue resume end schedule set plan hold expect conclude "
    "finish due call convene reopen collapse break erupt reach sign announce agree publish file lodge"
)

# "went on strike", "put to a vote": the noun after the preposition is what happened.
MOVING_VERBS = listed("go come put enter stand bring call head release")

# "two days of talks", "a round of negotiations": the noun after "of" is what happened.
MEASURES = listed("day hour week month round series pair set string wave session number")

# "adjourned the case until May 10", "postponed to Friday": what is put off will be then.
POSTPONING_VERBS = listed("adjourn postpone delay defer reschedule remand push bail")
MOVED_WITH = frozenset(
    {("put", "back"), ("put", "off"), ("move", "back"), ("push", "back"), ("bring", "forward"), ("hold", "over")}
)

# "has summoned him to a hearing": what somebody is called to is to come.
SUMMONING = listed("summon invite call subpoena order")

# "called for an inquiry", "demanded a vote": what is only asked for.
DEMANDS = listed("call appeal press push ask campaign demand urge seek request propose")

# Verbs that never stand for an event of their own when the clause has no other content.
EMPTY_VERBS = listed("be have do seem appear become remain need want like know think believe hope feel mean")

REPORTING_VERBS = frozenset(EVENT_KINDS["statement"][0].split()) | {"deny", "according", "testify", "rule", "quote"}

# Nouns that carry a statement's day but are places or bodies speaking ("the court said on Friday").
TITLES = listed(
    "mr mrs ms miss dr sir dame lord lady prof professor president vice prime minister chancellor king queen prince "
    "princess pope judge justice senator sen representative rep congressman congresswoman governor gov mayor general "
    "gen colonel col major maj captain capt lieutenant lt sergeant sgt officer detective inspector constable "
    "superintendent commissioner secretary ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman "
    "chair chief director coach manager striker midfielder defender goalkeeper captain attorney prosecutor lawyer "
    "solicitor barrister magistrate councillor councilman councilwoman cllr deputy premier foreign defence defense "
    "interior finance reverend rev father sister brother bishop archbishop cardinal imam rabbi sheikh comrade "
    "executive ceo cfo founder scientist researcher astronaut commander engineer mp mep qc kc hon aide official "
    "leader first lady crown nurse doctor seismologist geologist economist analyst"
)

# cue lemmas -> modality, read on the trigger or on what governs it
PLANNED_CUES = listed("schedule plan set due arrange slate book fix intend prepare aim organise organize")
EXPECTED_CUES = listed("expect likely anticipate hope predict forecast believe project poise tip")
POSSIBLE_CUES = listed("may might could can possible possibly perhaps maybe consider threaten risk")
SAYING_NO = listed("deny refute rebut")
DENIED_CUES = listed("deny refute reject dispute dismiss")
CALLED_OFF = listed("refuse decline fail cancel scrap scrub abort avert avoid prevent")
NOBODY = listed("nobody none neither")
NEGATIVE_DETERMINERS = listed("no neither")
WISHES = listed("want seek ask urge demand try offer hope wish threaten consider aim struggle attempt")

# Groups of people that a text names by number or office after naming them one by one.
PAIR_NOUNS = listed(
    "leader president minister diplomat side country man woman official counterpart party official chief company "
    "team club government union brother sister player driver pilot"
)
