"""Composed articles as copied from the sites of broadcasters and agencies, furniture and all."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "public radio with a player, a gift appeal and a note on transcripts",
        """
Prairie Public Media
Donate	Programs	Stations	Newscast	Ways To Connect

Agriculture & Water

Farmers Ask Court To Halt Canal Tolls

Prairie Public Media | By Joanna Petty
Published March 4, 2019 at 6:12 AM CST

Listen • 4:06

Ray Tollard
/
Prairie Public Media

Farmers along the Wendell canal asked a district court on Friday to halt a toll on irrigation water.

The toll was set by the canal board in January. Growers say that it doubles what they pay for each acre.

"My father dug part of that canal," said Luis Ortega, who grows beets near Wendell.

A hearing is set for March 12.

Copyright 2019 Prairie Public Media. To see more, visit Prairie Public Media.

Tags
Agriculture News water canals
Your support makes this journalism possible. Make your gift today.

Joanna Petty
Joanna Petty reports on farming for Prairie Public Media.
See stories by Joanna Petty
Latest Stories
Grain Bins Fill As Trains Run Late
How A Small Town Saved Its Cinema
""",
        title="Farmers Ask Court To Halt Canal Tolls",
        byline="Joanna Petty",
        outlet="Prairie Public Media",
        published="2019-03-04T06:12:00",
        begins="Farmers along the Wendell canal",
        ends="A hearing is set for March 12.",
        gone=[
            "Donate",
            "Listen",
            "gift",
            "Copyright",
            "See stories",
            "Grain Bins",
            "Small Town",
            "Tags",
            "reports on",
        ],
        kept=["My father dug"],
    ),
    Paper(
        "television station with a live bar and an app",
        """
WATCH NOW: KLTR News at Noon
News Weather Sports Contests Community Jobs

1 dead after tanker rolls over on Highway 41

by: Dana Whitlow

Posted: Aug 9, 2021 / 11:40 AM CDT
Updated: Aug 9, 2021 / 03:15 PM CDT

SHARE

BRENTON, Okla. (KLTR) – A tanker truck rolled over on Highway 41 early Monday and killed its driver.

State troopers said the truck left the road near Mill Creek around 4 a.m. Nobody else was hurt.

The highway reopened at noon.

Copyright 2021 KLTR. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.

Sign up for KLTR breaking news alerts
Suggest a Correction
Trending Stories
Man finds bear asleep in hot tub
Best air fryers for small kitchens
""",
        title="1 dead after tanker rolls over on Highway 41",
        byline="Dana Whitlow",
        outlet="KLTR",
        published="2021-08-09T11:40:00",
        begins="A tanker truck rolled over",
        ends="The highway reopened at noon.",
        gone=["WATCH NOW", "Contests", "SHARE", "Suggest", "bear", "air fryers", "alerts"],
    ),
    Paper(
        "state agency with a language bar, tools beside the date and a hyperlink note",
        """
ORDANA PRESS AGENCY
EN FR AR ES
Home Policy Economy Regions Culture Sport World Multimedia

Minister of Transport opens second bridge at Kelmat

14 May 2018, 10:32 Print Send by e-mail A- A+

KELMAT, May 14. /ORDANAPRESS/. Minister of Transport Oleg Daran opened a second bridge over the river Seva at Kelmat.

"The bridge will serve the regions for a hundred years," the minister said at the ceremony.

According to the ministry, construction began in 2015.

When citing the agency, an active link is required. Spotted an error? Highlight the text and press Shift+Enter.
""",
        title="Minister of Transport opens second bridge at Kelmat",
        outlet="Ordana Press Agency",
        published="2018-05-14T10:32:00",
        begins="Minister of Transport Oleg Daran opened",
        ends="construction began in 2015.",
        gone=["EN FR", "Multimedia", "Send by", "active link", "Spotted", "ORDANAPRESS"],
        hints=["May 14"],
    ),
    Paper(
        "wire story with a section bar, a byline with a place and delayed prices",
        """
Copper mine halts shipments after rail strike widens

MARKETS | Meridian Wire | Tue Jun 3, 2014 9:15am EDT

By Carla Reyes and Tom Hilde | SANTA VERA, Chile

Copper shipments from the Alto Norte mine stopped on Tuesday after a rail strike spread to the port line.

The mine's owner, Corvina Metals, said it had stock for nine days.

Copper for July delivery rose 2 percent.

(Reporting by Carla Reyes and Tom Hilde; Editing by Jon Base)

NEXT IN MARKETS
Gold slips as dollar firms before bank meeting
Prices are delayed by at least 20 minutes. See here for a complete list of exchanges and delays.
""",
        title="Copper mine halts shipments after rail strike widens",
        byline="Carla Reyes and Tom Hilde",
        outlet="Meridian Wire",
        published="2014-06-03T09:15:00",
        begins="Copper shipments from the Alto Norte mine",
        ends="Copper for July delivery rose 2 percent.",
        gone=["MARKETS", "SANTA VERA", "Gold slips", "Prices are delayed", "Jon Base"],
    ),
    Paper(
        "broadcaster's sport page with tables, a form and a plug",
        """
Sport
Rugby  Results  Tables  Calendar  Clubs  More

Harwood sign prop Tevita Latu from Tonbury

3 July 2017 Last updated at 14:20 BST
From the section Rugby

Harwood have signed prop Tevita Latu from Tonbury on a two-year deal.

The 24-year-old played 31 times for Tonbury, who finished ninth in May.

Coach Owen Rhys told Radio Harwood: "He is strong, and he listens."

Latu will join the squad for training on 10 July.

Elsewhere in Rugby
Ref Watch: the scrum law explained
Find a club near you
Get rugby news sent to your phone
""",
        title="Harwood sign prop Tevita Latu from Tonbury",
        published="2017-07-03",
        begins="Harwood have signed prop",
        ends="for training on 10 July.",
        gone=["Results", "From the section", "Ref Watch", "Find a club", "Get rugby news"],
    ),
    Paper(
        "African broadcaster with a live strip and a tip line",
        """
Kandara TV
On Air: Morning Brief 06:00 - 09:00

County to rebuild Mwezi market after fire

By Grace Atieno
Tuesday, 11 February 2020
2 min read

Kandara County will rebuild the Mwezi market, which burned down on Sunday night, the governor said on Monday.

Governor Peter Oloo told traders that stalls for 400 of them would be ready by June.

The cause of the fire is not known.

Do you have a story in your area? WhatsApp our newsroom on 0700 555 121.
Catch Kandara TV on channel 14 and on all digital platforms.
""",
        title="County to rebuild Mwezi market after fire",
        byline="Grace Atieno",
        outlet="Kandara TV",
        published="2020-02-11",
        begins="Kandara County will rebuild",
        ends="The cause of the fire is not known.",
        gone=["On Air", "min read", "WhatsApp our", "Catch Kandara"],
    ),
    Paper(
        "Irish radio site with a help line that is news and a plug that is not",
        """
Corrib Coast FM
Home / News / Local

Search for missing kayaker off Inishcarra enters third day

Author: Aoife Mannion
Published: 2 October 2016

The search for a kayaker who went missing off Inishcarra on Friday has entered its third day.

Two lifeboats and a helicopter took part on Sunday.

Anyone who was on the pier on Friday evening is asked to call Carra Garda Station on 091 555 010.

Tune in to Corrib Coast FM for updates on the hour. Listen back to all our shows on the app.
""",
        title="Search for missing kayaker off Inishcarra enters third day",
        byline="Aoife Mannion",
        outlet="Corrib Coast FM",
        published="2016-10-02",
        begins="The search for a kayaker",
        ends="call Carra Garda Station on 091 555 010.",
        gone=["Home / News", "Tune in", "Listen back"],
        kept=["Anyone who was on the pier"],
    ),
    Paper(
        "agency copy on a portal with a feed note",
        """
News18Hours
Latest India World Cities Cricket Movies Tech Photos

Two held for selling fake railway tickets in Pilampur

ANI
Updated: Nov 21, 2018, 19:04 IST

PILAMPUR: Police arrested two men on Wednesday for selling fake railway tickets to pilgrims.

Superintendent R K Dubey said that 140 tickets and two printers were seized.

The men will be produced in court on Thursday.

(This story has not been edited by our staff and is auto-generated from a syndicated feed.)
First Published: November 21, 2018, 19:04 IST
Also Watch
Monkey rides bus for 20 km in Kota
Follow @news18hours for live cricket scores
""",
        title="Two held for selling fake railway tickets in Pilampur",
        outlet="News18Hours",
        published="2018-11-21T19:04:00",
        begins="Police arrested two men on Wednesday",
        ends="The men will be produced in court on Thursday.",
        gone=["Cricket", "auto-generated", "Monkey", "live cricket", "Also Watch"],
    ),
]
