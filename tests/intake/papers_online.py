"""Composed articles as copied from blogs, newsletters, universities and portals, furniture and all."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "university press release with contacts and notes to editors",
        """
Northmoor University
Study  Research  Business  Alumni  News

Peat bog released old carbon after drought, study finds

Released: 17 September 2015
Summary: Soil cores show that a bog lost carbon laid down before Roman times.

A drought in 2013 made a bog on Northmoor release carbon that is 2,000 years old, scientists have found.

The study was published on Wednesday in Soil Letters.

“The bog is telling us something,” said Dr Emma Lisle, who led the work.

Media contact: Jo Frame, press@northmoor.example, 01632 960 111

More news from Northmoor University
Choir wins in Cardiff
""",
        title="Peat bog released old carbon after drought, study finds",
        standfirst="Soil cores show that a bog lost carbon laid down before Roman times.",
        outlet="Northmoor University",
        published="2015-09-17",
        begins="A drought in 2013",
        ends="said Dr Emma Lisle, who led the work.",
        gone=["Alumni", "Released:", "Media contact", "Choir wins"],
    ),
    Paper(
        "research digest whose name and motto share a line",
        """
LabDesk - science news, fresh daily

Bees 'count' petals when light is low, team reports

Date: May 2, 2019
Source: University of Tarn

Honeybees count petals when the light is too low to see colours, a team at the University of Tarn reports.

The bees were trained for six weeks in 2018.

"They never got past five," said Professor Ines Roca.

Story source: Supplied by the University of Tarn and edited for length.

RELATED TOPICS
What Does a Wasp Want?
Cite this article: MLA | APA
""",
        title="Bees 'count' petals when light is low, team reports",
        outlet="LabDesk",
        published="2019-05-02",
        begins="Honeybees count petals",
        ends="said Professor Ines Roca.",
        gone=["fresh daily", "Source:", "Supplied", "Wasp", "MLA"],
    ),
    Paper(
        "fan blog whose short title ends with a stop",
        """
The Cowshed Stand
an unofficial Millford Rovers site, since 2004

Home :: Forum :: Shop :: Links

Sold. Sold again.

Posted: Mon 14/01/2013 21:05
Author: Del Parfitt

Both strikers have gone in a week and the board says that it is calm.

The manager met the chairman on Sunday at the ground.

We play Tonbury on Saturday.

See also: Our guide to parking at Tonbury

Bring a flag.

© The Cowshed Stand

Powered by Blogger | Log in | 4 comments so far
""",
        title="Sold. Sold again.",
        byline="Del Parfitt",
        outlet="The Cowshed Stand",
        published="2013-01-14T21:05:00",
        begins="Both strikers have gone",
        ends="Bring a flag.",
        gone=["unofficial", "Forum", "parking", "Blogger"],
        kept=["We play Tonbury"],
    ),
    Paper(
        "independent site with a biography, a handle and an appeal",
        """
Rebels and Ministers Weigh Truce Talks After Port Deal

Envoys met in Doha for a third day

Envoys of the rebels and the government met in Doha on Tuesday for a third day of talks about a truce.

A deal on the port of Assir was signed on Sunday.

Both sides want the road to the coast opened before the harvest.

Author: Paul Renner

Paul Renner writes about the Gulf for WarWatch.org and teaches in Leeds. Find him on Twitter: @prenner.

Keep us independent. Chip in today!
""",
        title="Rebels and Ministers Weigh Truce Talks After Port Deal",
        standfirst="Envoys met in Doha for a third day",
        byline="Paul Renner",
        outlet="WarWatch.org",
        begins="Envoys of the rebels and the government",
        ends="before the harvest.",
        gone=["Author", "Find him", "Chip in"],
    ),
    Paper(
        "newsletter with a greeting bar and a forward request",
        """
View in browser | Forward to a friend

The Estuary Letter
What happened on the water this week

Port of Selsby bans old tugs from 2020

By Nina Falk • Issue 214 • 8 November 2018

Good morning. The Port of Selsby will ban tugs built before 1990 from January 2020, it said on Wednesday.

Eleven tugs will have to go. Their owners were told in October.

The port's board meets again on 12 December.

Was this e-mail forwarded to you? Sign up here.
You are receiving this because you joined our list. Unsubscribe
""",
        title="Port of Selsby bans old tugs from 2020",
        byline="Nina Falk",
        outlet="The Estuary Letter",
        published="2018-11-08",
        begins="Good morning. The Port of Selsby",
        ends="meets again on 12 December.",
        gone=["browser", "What happened", "Issue 214", "forwarded", "Unsubscribe", "receiving"],
    ),
    Paper(
        "think tank with a topic bar, a licence and recommended reading",
        """
Centre for River Policy
Events Experts Publications Podcasts About

Three things the new Danube treaty leaves open

Commentary

by Klara Weiss – 6 June 2011

The treaty on the Danube that four states signed on Friday leaves three things open.

First, it does not say who pays for dredging. Second, it has no date for the locks at Varad.

Third, Moldavia may still leave it in 2013.

Klara Weiss is a senior fellow at the Centre for River Policy. The opinions given are her own.

This work may be republished under a Creative Commons licence if credit is given.

Suggested reading
The lock-keeper's dilemma
""",
        title="Three things the new Danube treaty leaves open",
        byline="Klara Weiss",
        outlet="Centre for River Policy",
        published="2011-06-06",
        begins="The treaty on the Danube",
        ends="leave it in 2013.",
        gone=["Podcasts", "Commentary", "senior fellow", "Creative Commons", "lock-keeper"],
    ),
    Paper(
        "Indian portal with shares, a read time and an app plug",
        """
Hill State Live
Top News Districts Jobs Education Videos Web Stories

Snow shuts Rohla pass, 60 tourists moved to safety

Authored by Anita Negi | Edited by Desk | Updated: 5 Jan 2022 8:41 pm IST

2 mins read

SHIVPURA: Heavy snow shut the Rohla pass on Wednesday and 60 tourists had to be moved to safety.

The deputy commissioner said that the road may open on Friday.

Schools in Rohla will stay closed till January 8.

Get the latest updates from your district. Download the Hill State Live app
Next Story
Apple growers seek loan waiver
""",
        title="Snow shuts Rohla pass, 60 tourists moved to safety",
        byline="Anita Negi",
        outlet="Hill State Live",
        published="2022-01-05T20:41:00",
        begins="Heavy snow shut the Rohla pass",
        ends="stay closed till January 8.",
        gone=["Districts", "mins read", "Download", "Apple growers"],
    ),
    Paper(
        "advice that speaks to the reader is news and stays",
        """
What the water ban means for your garden

By Sue Larkin

A ban on hoses begins in Kent on Friday, South Water said.

What can you still do? Use a watering can.

Call 0800 555 0100 if you see a leak, the company said.

Follow the rules: fines of up to £1,000 are possible from 1 August.

Support for the ban has grown since June.
""",
        title="What the water ban means for your garden",
        byline="Sue Larkin",
        begins="A ban on hoses begins",
        ends="Support for the ban has grown since June.",
        kept=["Use a watering can.", "Call 0800 555 0100", "Follow the rules"],
    ),
]
