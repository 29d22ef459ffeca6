"""Composed articles in the manner of local papers, courts, tabloids, sports and weather desks."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "local paper, copyright at the end",
        """
Council votes to keep library open

By Ruth Tanner

12th November 2014

Councillors voted by 21 to 18 on Tuesday night to keep Millbrook Library open for two more years.

It was close.

"I have never seen the chamber so full," said Councillor Dave Orme, who moved the motion.

The library was to have closed on January 31.

(c) 2014 The Millbrook Courier
""",
        title="Council votes to keep library open",
        byline="Ruth Tanner",
        outlet="The Millbrook Courier",
        published="2014-11-12",
        begins="Councillors voted by 21 to 18",
        ends="The library was to have closed on January 31.",
        gone=["Courier", "Tanner"],
        kept=["It was close."],
    ),
    Paper(
        "court report with reporting ban and subheadings",
        """
Jury sent out in Kestrel Lane murder trial
COURTS
By Court Reporter
Friday 9 March 2012

The jury in the trial of a man accused of killing a neighbour in Kestrel Lane went out on Friday.

Aaron Pell, 34, denies murdering Colin Frame on 2 July 2011.

The knife

Prosecutor Jane Abbot QC told Exeter Crown Court that the knife was found on July 5.

No witnesses

Two other people may not be named under an order made by the judge.

The trial continues on Monday.
""",
        title="Jury sent out in Kestrel Lane murder trial",
        published="2012-03-09",
        begins="The jury in the trial of a man",
        ends="The trial continues on Monday.",
        kept=["The knife", "No witnesses", "may not be named"],
        gone=["COURTS", "Court Reporter"],
    ),
    Paper(
        "tabloid with capitals, links and share buttons",
        """
SHOCK AS LOTTERY WINNER GIVES IT ALL AWAY

EXCLUSIVE

By Gary Stubbs, Showbiz Editor

16:02, 4 Aug 2015
Updated: 09:10, 5 Aug 2015

Facebook Twitter WhatsApp

A LOTTERY winner stunned his neighbours yesterday by giving away every penny of his £2.1million prize.

READ MORE Granny, 91, wins car at bingo

Plumber Terry Nott, 58, handed cheques to 40 families on his street in Hull on Monday.

Bookmaker hires parrot to call the races

“I'd only have bought a boat,” said Terry.

MOST READ
Vicar banned from bowls club
Pub landlord finds snake in cellar
""",
        title="SHOCK AS LOTTERY WINNER GIVES IT ALL AWAY",
        byline="Gary Stubbs",
        published="2015-08-04T16:02:00",
        begins="A LOTTERY winner stunned his neighbours yesterday",
        ends="said Terry.",
        gone=["READ MORE", "Granny", "parrot", "Vicar", "Facebook", "EXCLUSIVE", "snake"],
    ),
    Paper(
        "match report with scores",
        """
Late header sends Rovers through

Harbour Rovers 2-1 Eastleigh Athletic

By Mick Dunn at Quay Park

Saturday 18 February 2017 17:12 GMT

A header in the 93rd minute by substitute Paolo Resta sent Harbour Rovers into the last eight of the cup on Saturday.

Eastleigh had led through Sam Boyle's early penalty.

Rovers: Hill; Page, Orr, Lund, Bass; Keane, Tully, Moss; Finch, Dale, Resta

Rovers play Thornbury on 11 March.
""",
        title="Late header sends Rovers through",
        standfirst="Harbour Rovers 2-1 Eastleigh Athletic",
        byline="Mick Dunn",
        published="2017-02-18T17:12:00Z",
        begins="A header in the 93rd minute",
        ends="Rovers play Thornbury on 11 March.",
        kept=["Rovers: Hill; Page"],
    ),
    Paper(
        "weather desk, no byline, no year",
        """
Snow warning for the hills

Thursday, January 16

Up to 20cm of snow could fall above 300 metres by Saturday morning, forecasters said on Thursday.

A yellow warning is in force from 6pm on Friday.

Cardale: sleet, 2C
Thorpe: snow, -1C
Upper Venn: snow, -3C
""",
        title="Snow warning for the hills",
        hints=["Thursday, January 16"],
        begins="Up to 20cm of snow could fall",
        ends="Upper Venn: snow, -3C",
        gone=["Thursday, January 16"],
    ),
    Paper(
        "letter from a campaigner, biography at the end, no byline on top",
        """
Why the marsh must not be drained

The county wants to drain Sallow Marsh to build 900 homes. It would be a mistake that no one could undo.

The marsh held back the flood of 2007. In February it did so again.

Comments close on 30 April. Write to your councillor before then.

Helen Croft is a professor of hydrology at the University of Wessex.
""",
        title="Why the marsh must not be drained",
        byline="Helen Croft",
        begins="The county wants to drain Sallow Marsh",
        ends="Write to your councillor before then.",
        gone=["professor"],
    ),
    Paper(
        "last paragraph about a person in the story is no biography",
        """
Editor wins libel case

Rosa Klein won her libel case against the city on Monday after four years.

The judge said the city had acted out of spite.

Klein is the editor of the Lakeside Monthly.
""",
        title="Editor wins libel case",
        begins="Rosa Klein won her libel case",
        ends="Klein is the editor of the Lakeside Monthly.",
    ),
    Paper(
        "wrapped at a fixed width",
        """
FERRY RUNS AGROUND OFF SKARVOY

By Nils Aune

A car ferry with 112 people on board ran aground off the island of
Skarvoy in thick fog early on 6 October 2009. Nobody was hurt, the
coast guard said.

Passengers were taken ashore in lifeboats. The ferry company said that
it would try to pull the ship off the rocks at high water on Wednesday
and that it did not expect any oil to leak.

"It was a soft bump," said Erik Dahl, a lorry driver from Molde. "Then
the coffee fell over."
""",
        title="FERRY RUNS AGROUND OFF SKARVOY",
        byline="Nils Aune",
        begins="A car ferry with 112 people on board ran aground off the island of Skarvoy in thick fog",
        ends='lorry driver from Molde. "Then the coffee fell over."',
    ),
    Paper(
        "timeline piece with dates as subheadings",
        """
How the strike unfolded

Published: 20 June 2018

Port workers went back to work on Wednesday after 19 days. This is how it went.

1 June 2018

Crane drivers walk out at midnight after talks fail.

9 June 2018

The government sends in a mediator, Olga Brun.

20 June 2018

The union votes to accept.
""",
        title="How the strike unfolded",
        published="2018-06-20",
        because="Published: 20 June 2018",
        begins="Port workers went back to work",
        ends="The union votes to accept.",
        kept=["1 June 2018", "9 June 2018", "20 June 2018"],
    ),
]
