"""Composed articles as copied from the sites of newspapers and magazines, furniture and all."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "local weekly with a menu in capitals and readers' comments",
        """
Quarry Bay Beacon
HOME   NEWS   SPORT   LETTERS   TIDES   NOTICES   E-PAPER

Dredging of inner harbour to begin next week
Moorings must be clear by Sunday night

By Pat Devlin

Dredging of the inner harbour will begin on Monday after two years of delay, the harbour trust said.

Boat owners have been told to clear their moorings by Sunday night.

"It smells worse before it smells better," said harbour master Jim Croke.

Pat Devlin writes about the waterfront for the Beacon. Reach her at 555-0199.

Sign up for our weekly tide table

3 COMMENTS
saltydog: About time.
""",
        title="Dredging of inner harbour to begin next week",
        standfirst="Moorings must be clear by Sunday night",
        byline="Pat Devlin",
        outlet="Quarry Bay Beacon",
        begins="Dredging of the inner harbour will begin",
        ends="said harbour master Jim Croke.",
        gone=["TIDES", "Reach her", "tide table", "saltydog"],
    ),
    Paper(
        "tabloid with a betting strip, an appeal to readers and an age mark",
        """
NEWS | SHOWBIZ | BINGO | HOROSCOPES | DEALS

BOILING MAD! Villagers' fury over kettle factory smell

By Kev Marsh

VILLAGERS in Lower Stoke are up in arms over a smell from the kettle factory.

The council confirmed on Tuesday that it had sent inspectors to the plant on March 3.

“My washing smells of eggs,” fumed gran-of-six Joyce Pell.

STUNNED: Vicar wins darts crown after three pints

But bosses insist that the smell will be gone by Easter.

★ Do YOU live near a smelly factory? Call our newsdesk on 0800 555 0199

When the fun stops, stop. 18+
""",
        title="BOILING MAD! Villagers' fury over kettle factory smell",
        byline="Kev Marsh",
        begins="VILLAGERS in Lower Stoke",
        ends="will be gone by Easter.",
        gone=["BINGO", "Vicar wins", "newsdesk", "18+"],
        kept=["My washing smells of eggs"],
    ),
    Paper(
        "broadsheet with a section head, inner links and an author's note",
        """
COMPANIES & FINANCE

Tollgate to sell Baltic ferries to pay down debt

By HELEN ASHWORTH and PIERS NOYCE

Tollgate said on Wednesday that it would sell its four Baltic ferries to reduce its debt.

The buyer, Norsel Line, will pay £118m when the sale closes in June.

Continue reading below

FURTHER COVERAGE
At Sea With the Last Purser

Shares in Tollgate rose 4 per cent.

Helen Ashworth reported from London and Piers Noyce from Riga.

A version of this article appears in print on Page 17.
Order Reprints | Today's Paper | Subscribe
""",
        title="Tollgate to sell Baltic ferries to pay down debt",
        byline="Helen Ashworth and Piers Noyce",
        begins="Tollgate said on Wednesday",
        ends="Shares in Tollgate rose 4 per cent.",
        gone=["COMPANIES", "Continue reading", "FURTHER", "Purser", "reported from", "Reprints", "appears in print"],
        kept=["Norsel Line"],
    ),
    Paper(
        "trade weekly with a motto, a reprint notice and a teaser",
        """
Cold Chain Monthly
Serving the frozen food trade since 1974
Storage | Transport | Retail | Energy | Jobs | Subscribe

Polar Stores orders 40 electric trailers

By Imran Sheikh

Polar Stores has ordered 40 electric trailers from Brandt & Ross, the companies said on 12 April.

The first ten will enter service in September at its Doncaster depot.

"Diesel units are finished," said fleet director Ann Moss.

Imran Sheikh is associate editor of Cold Chain Monthly.

To license or reprint this article, contact our permissions desk.

MORE FROM TRANSPORT
Why ice cream hates Mondays
Please log in to post a comment
""",
        title="Polar Stores orders 40 electric trailers",
        byline="Imran Sheikh",
        outlet="Cold Chain Monthly",
        begins="Polar Stores has ordered",
        ends="said fleet director Ann Moss.",
        gone=["1974", "Energy", "associate editor", "license", "ice cream", "log in"],
    ),
    Paper(
        "East European English weekly with a motto under its name and a tax number",
        """
THE KARSAVA TIMES
Independent news and views from the Kars valley

Friday, March 9, 2012

Parliament rejects forest bill in second reading

Ilze Krumina

Parliament rejected a bill on state forests on Thursday by 51 votes to 44.

The bill would have let the government lease 12,000 hectares to sawmills.

Two coalition deputies voted against it.

Read also: The mushroom that stopped a motorway

A new bill may be tabled in May.

© 2012 Karsava Times Ltd, Brivibas 7, Karsava. Tel. 555 20 14. Reg. No. 4001
""",
        title="Parliament rejects forest bill in second reading",
        byline="Ilze Krumina",
        outlet="The Karsava Times",
        published="2012-03-09",
        begins="Parliament rejected a bill on state forests",
        ends="A new bill may be tabled in May.",
        gone=["Independent", "mushroom", "Brivibas"],
    ),
    Paper(
        "diaspora paper with a list of towns and an advertisement",
        """
The Prairie Norseman
Fargo • Minot • Duluth • Winnipeg

Old church in Hardal reopens after ten years

A church in Hardal where many of our grandparents were baptized reopened on June 2 after ten years.

The roof was paid for with gifts from Fargo and Minot.

*** Lefse griddles in stock! Order early. Call Solveig at 701-555-0177 ***

"I cried," said Marit Dahl, 84.

With material from Hardal Avis

The Prairie Norseman appears on the first of each month.
""",
        title="Old church in Hardal reopens after ten years",
        outlet="The Prairie Norseman",
        begins="A church in Hardal where many",
        ends="said Marit Dahl, 84.",
        gone=["Winnipeg", "Lefse", "With material", "appears on the first"],
    ),
    Paper(
        "Australian paper with subscriber marks and sharing tools",
        """
Wattle Creek Advocate
SUBSCRIBER ONLY
Local council

Rates to rise 3 per cent as flood bill lands

Bruce Tanner
Reporter
June 18, 2013 - 5:30AM

0 Comments

Rates in Wattle Creek will rise 3 per cent next month to pay for January's floods, the council decided on Monday.

Mayor Kylie Dunne said the flood had cost the shire $4.1 million.

The rise takes effect on July 1.

What do you think of the rise? Tell us at letters@wattlecreekadvocate.example

Never miss a story. Subscribe to the Wattle Creek Advocate from $2 a week.
""",
        title="Rates to rise 3 per cent as flood bill lands",
        byline="Bruce Tanner",
        outlet="Wattle Creek Advocate",
        published="2013-06-18T05:30:00",
        begins="Rates in Wattle Creek will rise",
        ends="The rise takes effect on July 1.",
        gone=["SUBSCRIBER", "Tell us", "$2 a week"],
    ),
    Paper(
        "magazine with a kicker, an issue note and a biography in italics",
        """
FIELD & FOUNDRY
The magazine of makers

Essay

The bell that would not ring

A cracked bell from 1820 divides the village that cast it.

By Rosalind Hart

On 4 August 1914 the bell of St Aldan's rang for the last time.

It had been cast in the village in 1820, and villagers have argued about it ever since.

In May the parish voted to hang it again, silent.

Rosalind Hart is the author of two books about bells. She lives in Ludlow.

This essay appears in our autumn issue. Buy a copy or subscribe from £4 a month.
""",
        title="The bell that would not ring",
        standfirst="A cracked bell from 1820 divides the village that cast it.",
        byline="Rosalind Hart",
        outlet="Field & Foundry",
        begins="On 4 August 1914 the bell",
        ends="hang it again, silent.",
        gone=["makers", "Essay", "author of two books", "Buy a copy"],
    ),
]
