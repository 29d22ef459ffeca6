"""Words that decide what a line is, as rows of data, all in lower case."""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


# Beside a name in a byline: what the person does, or a desk instead of a person.
ROLES = words_in("""
correspondent correspondents reporter reporters editor editors editorial staff desk bureau writer writers columnist
journalist contributor freelance freelancer producer photographer team our special political chief senior deputy
diplomatic legal health science crime court economics business sports home foreign international world national local
city web online digital night duty environment education transport technology culture intern trainee updated published
posted exclusive analysis opinion guest
""")

# Only the name of a paper, a broadcaster or an agency has one of these in it.
OUTLET_WORDS = words_in("""
daily times herald tribune guardian telegraph journal gazette chronicle observer press news newspaper agency agencies
agence weekly magazine media network networks channel tv radio television broadcasting online wire today newsroom
report reports service services associated international reuters bbc cnn afp ap upi pti ani tass xinhua bloomberg
courier dispatch examiner inquirer bulletin argus advertiser newswire fm
""")

# Names of no outlet in particular.
GENERIC = words_in(
    "news wire wires agency agencies service services report reports online press media from and with the"
)

# Names of papers end in one of these, and persons' names may too.
OUTLET_ENDINGS = words_in("""
post sun star mail globe mirror standard express record echo leader monitor review independent sentinel register
republic citizen enterprise union banner eagle beacon nation age economist spectator reporter advocate letter blog
ledger intelligencer packet digest letters notes dispatches
""")

# No person's name has one of these in it.
NO_NAMES = words_in("""
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december north south east west northern southern eastern western central upper lower lake river mount
mountain port fort street road avenue square county city town university college court hospital school church house
party council committee ministry department government state states united kingdom republic island islands the a an in
on at of for to from by new day night week year read more share photo video live breaking supreme crown high police
social sharing royal general assembly parliament congress senate national
""")

# Places of two words that look like a person's name begin with one of these.
PLACE_STARTS = words_in("""
hong tel buenos addis sri costa los las san santa santo sao são rio kuala abu phnom cape saudi puerto sierra burkina
papua vatican el guinea ivory great
""")

# In "Reporting by Jane Roe and John Poe in Oslo; editing by ..." these may stand beside names.
CREDIT_WORDS = words_in("and in by with of the for editing writing reporting additional from our")

# A dot after one of these ends no sentence.
ABBREVIATIONS = words_in("""
mr mrs ms dr prof st vs sen rep gov gen lt col sgt capt rev hon no jan feb mar apr jun jul aug sep sept oct nov dec inc
co ltd corp jr sr mt ft dept est approx
""")

# Verbs in the present as headlines have them, after their subject.
HEADLINE_VERBS = words_in("""
accuses announces approves arrests asks backs bans beats blames blasts blocks buys calls cancels charges claims closes
confirms condemns could crashes cuts defeats defends delays denies demands dies ends explains expects faces fails falls
fears fights finds gets gives grows hails heads helps hits holds hopes hurts joins jumps kills launches leads leaves
loses makes may meets might must names need needs offers opens orders plans pledges predicts promises pulls puts quits
raises reaches reacts rejects releases reports resigns returns reveals rises says seeks sees sends sentences sets
should shows shuts signs slams starts stops strikes sues suspends takes talks tells threatens tops unveils urges visits
vows wants warns will wins would
""")

# English words that no neighbouring language has.
ENGLISH = words_in("the and that with from said were his they which would have")

# Words that names and titles write small.
SMALL_WORDS = words_in("a an and at by for from in of on or the to with &")

# What a page's menus and buttons say.
MENU_WORDS = words_in("""
home news sport sports football business jobs homes motors cars property obituaries notices menu search sign login
logout subscribe register weather traffic crime courts opinion world uk us europe asia africa politics culture travel
tech technology lifestyle entertainment video videos photos gallery e-edition classifieds more help accessibility skip
content contact about tv radio sounds dating puzzles horoscopes food health science money life style arts books letters
comment comments shop newsletter newsletters events what's what’s deals members region regions local national
international live latest economy markets opinions blogs podcasts podcast audio archive edition elections environment
education in up on to share tweet like pin print email e-mail save facebook twitter whatsapp linkedin pinterest reddit
telegram instagram text sections log out size font copy link listen play a a+ a- aa bookmark follow shows schedule give
donate programs programmes stations newscast embed download transcript send friend photo society policy regions
multimedia alumni research study experts publications districts cities cricket movies fixtures results tables teams
clubs forum letters legal classified advertise subscriptions archives columns columnists community contests ways
connect obits outdoors showbiz bingo tips links members tickets press releases headlines racing
rugby tennis golf boxing farming
""")

# Words that stand where an outlet's name might, and are none.
NO_OUTLETS = words_in("all rights reserved twitter facebook instagram our us your my x youtube linkedin")

# A hyphen after one of these at a line's end belongs to a compound, and parts no word.
BEFORE_HYPHEN = words_in("well self half vice long high low full two three four five six seven eight nine year old")
