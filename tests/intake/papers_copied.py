"""Composed articles as they are copied from sites, buttons, labels and signs among the lines."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "broadcaster's local station, site's name after the title",
        """
Hurricane Delia: Thousands evacuated as Category 4 storm nears coast | Gulf Weather Watch

Sep 14, 2018 / 11:20 AM EDT

NEW BERN, N.C. -- Hurricane Delia strengthened to a Category 4 storm overnight, the National Hurricane Center said.

More than 300,000 people along the coast were ordered to leave.

"This is not the time to wait," Gov. Roy Pell said at a news conference Thursday.

What to know about the storm surge

A surge of up to 12 feet is possible north of Cape Lookout, forecasters said.

The storm was about 150 miles southeast of Wilmington at 8 a.m. Friday.

Hurricane Delia tracker: See the latest forecast map

The Associated Press contributed to this report.
""",
        title="Hurricane Delia: Thousands evacuated as Category 4 storm nears coast",
        outlet="Gulf Weather Watch",
        published="2018-09-14T11:20:00",
        begins="Hurricane Delia strengthened",
        ends="at 8 a.m. Friday.",
        gone=["tracker", "contributed"],
        kept=["What to know about the storm surge"],
    ),
    Paper(
        "agency's site, date before the title",
        """
WORLD NEWS
JULY 2, 2019 / 3:41 AM / 2 YEARS AGO
Volcano on Stromboli erupts, hiker killed
Reuters Staff
2 Min Read

ROME (Reuters) - A volcano on the Italian island of Stromboli erupted on Wednesday, killing a hiker.

The eruption began at 1446 GMT.

Reporting by Gavin Moss; Editing by Alison Wills
""",
        title="Volcano on Stromboli erupts, hiker killed",
        byline="Gavin Moss",
        outlet="Reuters",
        published="2019-07-02T03:41:00",
        begins="A volcano on the Italian island",
        ends="at 1446 GMT.",
        gone=["YEARS AGO", "Min Read", "Staff"],
    ),
    Paper(
        "name, paper and address on three lines",
        """
Home / News / Courts

Former mayor pleads not guilty to bribery charges

Jane Doran
The Lakeland Sentinel
jdoran@lakelandsentinel.example

Former Lakeland mayor Rick Tomas pleaded not guilty Wednesday to charges that he took $40,000 in bribes.

His trial is set for Oct. 12.

Tomas, 61, resigned in June after FBI agents searched his home on May 30.

Staff writer Lee Chan contributed to this report.

Contact Jane Doran at jdoran@lakelandsentinel.example or on Twitter @jdoran.
""",
        title="Former mayor pleads not guilty to bribery charges",
        byline="Jane Doran",
        outlet="The Lakeland Sentinel",
        begins="Former Lakeland mayor",
        ends="on May 30.",
        gone=["Lee Chan", "jdoran", "Home /"],
    ),
    Paper(
        "labels of pictures on lines of their own",
        """
Cyclone Mara makes landfall in Mozambique

5 March 2019
Updated 6 March 2019

Cyclone Mara has made landfall near the port city of Beira, cutting power to half a million people.

BBC Weather's Chris Fox says winds have reached 170km/h (105mph).

Image copyright
AFP

Image caption
People wade through water in Beira

How bad is the damage?

Officials said 19 people had died since Monday.

You may also be interested in:
The town that moved uphill
Why cyclones turn left

"Everything is destroyed," the Red Cross said.
""",
        title="Cyclone Mara makes landfall in Mozambique",
        published="2019-03-05",
        begins="Cyclone Mara has made landfall",
        caption="People wade through water in Beira",
        ends="People wade through water in Beira",
        gone=["AFP", "uphill", "turn left", "Updated"],
        kept=["How bad is the damage?"],
    ),
    Paper(
        "buttons above, agency's mark and newsletter below",
        """
facebook sharing button
twitter sharing button
whatsapp sharing button
Wildfire near Madrid forces 2,000 from homes
Issued on: 23/07/2019 - 18:04
Modified: 23/07/2019 - 20:11
A wildfire burns near Cadalso de los Vidrios on July 22, 2019. © Luis Ortega, AFP
Text by:
NEWS WIRES
Some 2,000 people were moved from their homes west of Madrid on Tuesday as a wildfire spread, officials said.
ADVERTISING
Read more
The fire, which began on Friday, has burnt 3,000 hectares.
(AFP)
Daily newsletter
Receive essential international news every morning
Subscribe
""",
        title="Wildfire near Madrid forces 2,000 from homes",
        outlet="AFP",
        published="2019-07-23T18:04:00",
        begins="Some 2,000 people were moved",
        caption="A wildfire burns near Cadalso de los Vidrios on July 22, 2019.",
        gone=["sharing button", "NEWS WIRES", "newsletter", "(AFP)", "Ortega"],
    ),
    Paper(
        "handle glued to the name, promotion in the middle",
        """
Storm Petra: Red warning issued as 90mph winds to batter coast

The Met Office says there is a danger to life from flying debris

Ben Cole@bencole_news
Monday 10 February 2014 08:14
0 comments

The Independent Online

A red warning has been issued for the west coast as Storm Petra brings winds of up to 90mph.

Download the new Independent Premium app
Sharing the full story, not just the headlines

The warning is in force from 3pm until 9pm on Monday.

Recommended
Woman rescued from flooded car in Somerset

Ferries were cancelled until Wednesday.

More about:
Storm
""",
        title="Storm Petra: Red warning issued as 90mph winds to batter coast",
        standfirst="The Met Office says there is a danger to life from flying debris",
        byline="Ben Cole",
        outlet="The Independent",
        published="2014-02-10T08:14:00",
        begins="A red warning has been issued",
        ends="cancelled until Wednesday.",
        gone=["Premium", "Sharing the full", "Somerset", "comments"],
    ),
    Paper(
        "place before a dash, agency's sign at the end",
        """
Rescuers find third survivor in Koppen mine

Miners trapped since Sunday 'knocking on pipes' - families wait at gate

Koppen – Rescuers brought a third man alive from the Koppen coal mine on Wednesday, three days after an explosion.

Nine men are still missing.

READ | Koppen mine had safety warning in May

The mine's owner said it would hold a press conference on Thursday.

- News24Wire

Get the news delivered to your inbox. Sign up here.
""",
        title="Rescuers find third survivor in Koppen mine",
        standfirst="Miners trapped since Sunday 'knocking on pipes' - families wait at gate",
        outlet="News24Wire",
        begins="Rescuers brought a third man alive",
        ends="press conference on Thursday.",
        gone=["READ", "inbox"],
    ),
    Paper(
        "agency report as sent out",
        """
UPDATE 2-Court blocks Norsk Kraft merger

(Adds company reaction, shares)

By Tor Vik

OSLO, June 6 (Reuters) - Norway's top court on Thursday blocked the planned merger of Norsk Kraft and Sydlys.

* Shares fall 12 pct
* Company says will appeal

Norsk Kraft said it would appeal by June 20. ($1 = 5.80 Norwegian crowns)

(Reporting by Tor Vik; editing by Jan Moe)
((tor.vik@example.com; +47 5555 5555))
Keywords: NORSKKRAFT MERGER/
""",
        title="UPDATE 2-Court blocks Norsk Kraft merger",
        byline="Tor Vik",
        outlet="Reuters",
        hints=["June 6"],
        begins="Norway's top court on Thursday",
        gone=["Adds company", "tor.vik", "Keywords", "Jan Moe"],
        kept=["* Shares fall 12 pct"],
    ),
]
