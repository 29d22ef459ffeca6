"""Composed articles as pasted from pages of many lands, with whatever stood around them."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "New Zealand site with a weather strip and a community appeal",
        """
Kauri Post
14° Whangapai
Log in / Register
Home  Latest headlines  Northland  Rugby  Property  Puzzles

Ferry to Motu Island back in service after engine fire

Hemi Walker
Multimedia journalist·Kauri Post·
11 Mar, 2023 05:00 PM
3 mins to read

The ferry to Motu Island went back into service on Saturday, nine days after a fire in its engine room.

Nobody was hurt in the fire on March 2.

Operator Gulf Lines said the engine had been replaced.

The island has about 300 residents.

Sign up to The Daily Tide, a free newsletter curated by our editors and sent to your inbox.
""",
        title="Ferry to Motu Island back in service after engine fire",
        byline="Hemi Walker",
        outlet="Kauri Post",
        published="2023-03-11T17:00:00",
        begins="The ferry to Motu Island went back",
        ends="The island has about 300 residents.",
        gone=["Whangapai", "Multimedia", "mins to read", "curated"],
    ),
    Paper(
        "Nigerian daily with an appeal, a tip line and adverts",
        """
The Lagoon Tribune
Home | News | Politics | Metro | Sports | e-Paper

Assembly passes bill on market levies

By Chika Obi, Ibuwe

August 22, 2017

The state assembly in Ibuwe on Tuesday passed a bill that limits levies on market women.

Speaker Femi Adeleke said the bill would go to the governor within a week.

Traders danced outside the chamber.

Support The Lagoon Tribune's journalism of integrity and credibility. Good journalism costs a lot of money.

ADVERT: Own a three-bedroom flat in Ibuwe with 20% deposit. Call 0803 555 1234
""",
        title="Assembly passes bill on market levies",
        byline="Chika Obi",
        outlet="The Lagoon Tribune",
        published="2017-08-22",
        begins="The state assembly in Ibuwe",
        ends="Traders danced outside the chamber.",
        gone=["e-Paper", "integrity", "ADVERT"],
    ),
    Paper(
        "Canadian broadcaster with a social row and a note on corrections",
        """
Saskatoon

Grain car derails near Elbow, no one hurt

CBN News · Posted: Nov 30, 2015 8:12 AM CT | Last Updated: November 30, 2015

Social Sharing
Facebook X Email

Twelve grain cars left the track near Elbow, Sask., early on Monday. (Mel Frost/CBN)

A grain train derailed near Elbow early Monday, spilling canola over a field.

The railway said that nobody was hurt and that no road was closed.

Crews expect to clear the line by Wednesday.

CORRECTIONS AND CLARIFICATIONS|SUBMIT A NEWS TIP|REPORT ERROR
""",
        title="Grain car derails near Elbow, no one hurt",
        outlet="CBN News",
        published="2015-11-30T08:12:00",
        begins="A grain train derailed near Elbow",
        ends="Twelve grain cars left the track near Elbow, Sask., early on Monday.",
        caption="Twelve grain cars left the track near Elbow, Sask., early on Monday.",
        gone=["Social Sharing", "Mel Frost", "SUBMIT"],
        kept=["Crews expect"],
    ),
    Paper(
        "business daily with tickers, a paywall and an author's box",
        """
Markets Data  Opinion  Work & Careers  Life & Arts

Shipbuilding

Norden Yards wins €900m order for icebreakers

Finnish group to build two vessels for Canadian coast guard by 2028

Saara Heino in Helsinki

PUBLISHED SEPTEMBER 14 2022

Norden Yards has won a €900m order for two icebreakers from Canada's coast guard, the Finnish group said on Wednesday.

Work will begin in Turvo in March 2023.

Shares in the company rose 6 per cent.

Recommended
Lex: breaking the ice

Copyright The Ledger Limited 2022. All rights reserved. Please do not copy and redistribute by email.
""",
        title="Norden Yards wins €900m order for icebreakers",
        standfirst="Finnish group to build two vessels for Canadian coast guard by 2028",
        byline="Saara Heino",
        outlet="The Ledger Limited",
        published="2022-09-14",
        begins="Norden Yards has won",
        ends="rose 6 per cent.",
        gone=["Careers", "Shipbuilding", "Lex", "redistribute"],
    ),
    Paper(
        "Balkan English portal with a project note",
        """
Rivermark Insight
Home News Analysis Investigations Premium About

News

Dam Builder Sues Town Over Halted Works

Mila Petkova | Varna | RMI

April 18, 2019 13:27

The company behind a dam on the Lim has sued the town of Brod for stopping the works, court papers show.

The town council halted the works on March 1 after protests by anglers.

A first hearing is due on May 20.

Read more:
Anglers Block Road to Dam Site
This post is also available in this language: Shqip Macedonian
""",
        title="Dam Builder Sues Town Over Halted Works",
        byline="Mila Petkova",
        outlet="Rivermark Insight",
        published="2019-04-18T13:27:00",
        begins="The company behind a dam",
        ends="A first hearing is due on May 20.",
        gone=["Investigations", "Anglers Block", "also available"],
    ),
    Paper(
        "sport site with odds and a squad page",
        """
Fixtures  Live Scores  Transfers  Odds

'We will not sell him' - Harte shuts door on Tonbury bid

Liam Oakes - Football Reporter

Last Updated: 04/01/11 7:02pm

Harte City chairman Alan Poole says the club will not sell striker Dele Ojo in January.

Tonbury had a bid of £6m turned down on Monday.

“He stays, and that is the end of it,” said Poole.

Odds: Harte 4/5, draw 12/5, Tonbury 3/1. Bet now

Watch Harte v Tonbury live on Goal Arena from 7pm on Saturday
""",
        title="'We will not sell him' - Harte shuts door on Tonbury bid",
        byline="Liam Oakes",
        published="[2011-01-04,2011-04-01]",
        begins="Harte City chairman Alan Poole",
        ends="said Poole.",
        gone=["Transfers", "Bet now", "Goal Arena"],
    ),
    Paper(
        "government release with a notes section",
        """
GOV.TARN
Menu Search
Home Transport Press releases

Press release

New speed limit on Tarn bridge from October

From: Department of Roads
Published 3 August 2016

A speed limit of 30 miles an hour will apply on the Tarn bridge from 1 October, the roads minister announced today.

Minister Kate Bell said that 14 people were hurt on the bridge in 2015.

The limit will be reviewed in 2018.

Share this page
Is this page useful? Yes No
Report a problem with this page
""",
        title="New speed limit on Tarn bridge from October",
        outlet="GOV.TARN",
        published="2016-08-03",
        begins="A speed limit of 30 miles",
        ends="The limit will be reviewed in 2018.",
        gone=["Menu", "useful", "problem", "Department of Roads"],
    ),
    Paper(
        "appeal for witnesses, a helpline and a funeral are the report's own",
        """
Tributes to boy, 12, who died in Selby canal

By Jo Marsh

Tributes were paid on Sunday to a boy of 12 who died in the canal at Selby on Friday.

His headteacher said: "He was the kindest lad in the school."

The funeral will be at St Mary's on 14 May.

Police ask anyone who saw the boy on Friday to call 101.

If you have been affected by this story, the charity Talk is open on 0800 555 111.

Flowers may be left at our school gate, his family said.
""",
        title="Tributes to boy, 12, who died in Selby canal",
        byline="Jo Marsh",
        begins="Tributes were paid on Sunday",
        ends="his family said.",
        kept=["call 101", "funeral will be", "Flowers may be left"],
    ),
    Paper(
        "column that talks to its reader stays whole",
        """
Why I gave up my car

By Rod Pike

I sold my car on 3 January. You should sell yours.

Ask your neighbours what they pay for parking. Then ask yourself why.

Our street had 41 cars in 2010. It has 60 now, and our children play indoors.

Write to your MP. Give up one journey a week. You will not miss it.
""",
        title="Why I gave up my car",
        byline="Rod Pike",
        begins="I sold my car on 3 January.",
        ends="You will not miss it.",
        kept=["Ask your neighbours", "Our street had"],
    ),
]
