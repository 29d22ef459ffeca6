"""Composed articles with their facts in odd places: under the text, above the title, in brackets."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "biographies under the report",
        """
Tornado hits Kansas town, destroying school
May 21, 2019, 9:14 AM CDT / Updated May 21, 2019, 2:02 PM CDT
By Ann Marie Cole and Phil Moss

A tornado tore through the town of Alden, Kansas, on Monday night, authorities said.

The National Weather Service said the tornado touched down at 9:52 p.m.

Download the NBC News app for breaking news and politics

"We'll rebuild," Mayor Gail Stone said.

Let our news meet your inbox. The news and stories that matters, delivered weekday mornings.

Classes are canceled through Friday. The district said seniors would graduate on June 1 as planned.
Ann Marie Cole
Ann Marie Cole is a breaking news reporter for NBC News Digital.

Phil Moss contributed.
""",
        title="Tornado hits Kansas town, destroying school",
        byline="Ann Marie Cole and Phil Moss",
        outlet="NBC News Digital",
        published="2019-05-21T09:14:00",
        begins="A tornado tore through the town",
        ends="on June 1 as planned.",
        gone=["inbox", "Download", "Moss", "Cole"],
    ),
    Paper(
        "title twice, menu, place and colon",
        """
Supreme Court to hear dam compensation case in October - Mountain Herald

Tuesday, August 14, 2012 | Last Update : 09:12 AM IST

MENU
India, All India
Supreme Court to hear dam compensation case in October
THE MOUNTAIN HERALD. | RITU SEN
Published : Aug 14, 2012, 1:41 am IST
Updated : Aug 14, 2012, 1:45 am IST

Villagers displaced by the dam have waited for nine years. (Photo: PTI)

New Delhi: The Supreme Court on Monday agreed to hear in October the plea of 4,000 families displaced by the Tehla dam.

A bench headed by Justice R.K. Nair asked the state to reply by September 10.

...

Tags: supreme court, tehla dam
Location: India, Delhi, New Delhi
""",
        title="Supreme Court to hear dam compensation case in October",
        byline="Ritu Sen",
        outlet="Mountain Herald",
        published="2012-08-14",
        begins="The Supreme Court on Monday agreed",
        caption="Villagers displaced by the dam have waited for nine years.",
        gone=["India, All India", "New Delhi", "Tags", "RITU", "PTI"],
    ),
    Paper(
        "byline and agency at the end, file picture in the middle",
        """
Trial of 'bookkeeper of Sandhaven' opens

THE HAGUE, Netherlands (AP) — A 92-year-old woman went on trial Tuesday accused of helping to run the Sandhaven camp.

Prosecutors say Greta Holm kept the camp's books. She denies it.

FILE - In this April 7, 2009 file photo, Greta Holm arrives at court in The Hague. (AP Photo/Piet Visser, File)

The trial is expected to last until March.

Holm was arrested in May 2009 but was found unfit to stand trial until last year.

By PIET DE WIT
Associated Press
""",
        title="Trial of 'bookkeeper of Sandhaven' opens",
        byline="Piet de Wit",
        outlet="Associated Press",
        begins="A 92-year-old woman went on trial",
        caption="In this April 7, 2009 file photo, Greta Holm arrives at court in The Hague.",
        gone=["PIET", "Visser", "THE HAGUE"],
    ),
    Paper(
        "blog with a picture in brackets and a biography",
        """
How a 1973 letter freed a man after 36 years

November 8, 2009 by Frank Bell
Filed Under: Justice

On the morning of March 2, 1974, two policemen came for Otis Ward. He was nineteen.

He came home last Tuesday.

What happened in between is a story about a letter, which a clerk wrote in December 1973 and nobody read.

[Photo: Otis Ward outside the courthouse on Nov. 3]

The district attorney, Paul Dean, will decide by Christmas whether to try him again.

Frank Bell's book about the case will be published in 2010.

ABOUT FRANK BELL
Frank Bell has written for newspapers since 1981.
View all posts by Frank Bell →
""",
        title="How a 1973 letter freed a man after 36 years",
        byline="Frank Bell",
        published="2009-11-08",
        begins="On the morning of March 2, 1974",
        caption="Otis Ward outside the courthouse on Nov. 3",
        gone=["ABOUT", "View all posts", "has written"],
        kept=["He came home last Tuesday."],
    ),
    Paper(
        "times of publishing and editing above the title",
        """
Published time: January 9, 2014 14:05
Edited time: January 10, 2014 09:30

Locust swarm covers southern Madagascar

Reuters / Clarel Faniry

A swarm of locusts has covered farmland in southern Madagascar, destroying crops.

READ MORE: Kenya floods displace thousands

The agriculture ministry plans to begin spraying on January 20.

'The sky went dark'

Farmers in Ihosy said they heard the swarm before they saw it.
""",
        title="Locust swarm covers southern Madagascar",
        published="2014-01-09T14:05:00",
        begins="A swarm of locusts",
        ends="before they saw it.",
        gone=["READ MORE", "Edited time", "Faniry"],
        kept=["'The sky went dark'"],
    ),
    Paper(
        "two sentences above the byline",
        """
Bus crash kills 9 near Sibiu

Romania's interior ministry says the driver fell asleep. Eleven others were hurt.

Posted By: Ion Marin
January 3, 2016

SIBIU (Agerpres) - Nine people died on Saturday when a bus left the road near Sibiu, the ministry said.

The road reopened on Sunday at noon.

Text: Agerpres; photo: ISU Sibiu

AGERPRES (RO - author: Ion Marin; editor: Ana Pop; EN - editor: Dan Rusu)
""",
        title="Bus crash kills 9 near Sibiu",
        standfirst="Romania's interior ministry says the driver fell asleep. Eleven others were hurt.",
        byline="Ion Marin",
        outlet="Agerpres",
        published="2016-01-03",
        begins="Nine people died on Saturday",
        ends="on Sunday at noon.",
        gone=["ISU", "author", "Posted By"],
    ),
    Paper(
        "caption with the agency in capitals",
        """
Whale stranded in Thames dies

Tom Hale, Science Correspondent
The Times
Saturday January 21 2006, 12.01am, The Times

The whale was 18ft long GETTY IMAGES

A northern bottle-nosed whale that swam up the Thames died last night as rescuers tried to take it back to sea.

It was first seen on Thursday by the Thames Barrier.

Thousands had lined the river.
""",
        title="Whale stranded in Thames dies",
        byline="Tom Hale",
        outlet="The Times",
        published="2006-01-21T00:01:00",
        begins="A northern bottle-nosed whale",
        caption="The whale was 18ft long",
        gone=["GETTY", "Science Correspondent"],
    ),
    Paper(
        "American alternative weekly with an ethics note",
        """
Harbor Lantern
News Food Drink Arts Music Best Of 2010

The last bait shop on Pier Street

For 60 years the Gomes family sold worms. On June 30 they will stop.

By Nico Vance
June 9, 2010

Tony Gomes sold his first worm in 1950, and he remembers who bought it.

The shop will close on June 30, when its lease runs out.

A developer plans 80 condos.

Nico Vance is a staff writer for the Lantern. Send tips to nvance@harborlantern.example or on Twitter @nicovance.

Harbor Lantern is free because readers chip in. If every reader gave $1, we'd be funded for a year.
""",
        title="The last bait shop on Pier Street",
        standfirst="For 60 years the Gomes family sold worms. On June 30 they will stop.",
        byline="Nico Vance",
        outlet="Harbor Lantern",
        published="2010-06-09",
        begins="Tony Gomes sold his first worm",
        ends="A developer plans 80 condos.",
        gone=["Best Of", "Send tips", "chip in"],
    ),
]
