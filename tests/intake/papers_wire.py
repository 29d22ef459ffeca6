"""Composed articles in the manner of news agencies and national papers, with what intake shall find in them."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "agency report with dateline, no year",
        """
Dam in northern valley bursts, thousands flee

OSLO, March 3 (Reuters) - A dam in the Gudra valley burst early on Tuesday, forcing 4,000 people to flee.

"The wall gave way within minutes," Governor Liv Strand told reporters. "We had no warning."

Rescue teams from Sweden are expected on Wednesday.

(Reporting by Kari Moen in Oslo and Petter Lie in Gudra; Editing by Ann Shaw)

Our Standards: The Thomson Reuters Trust Principles.
""",
        title="Dam in northern valley bursts, thousands flee",
        outlet="Reuters",
        byline="Kari Moen and Petter Lie",
        begins="A dam in the Gudra valley burst early on Tuesday",
        ends="Rescue teams from Sweden are expected on Wednesday.",
        hints=["March 3"],
        gone=["OSLO", "Editing by", "Trust Principles"],
        kept=['"We had no warning."'],
    ),
    Paper(
        "agency report with year, picture and place line",
        """
Court orders retrial of former harbour chief

FILE PHOTO: Former harbour chief Tomas Brandt in Bergen, Norway, January 12, 2019. REUTERS/Ida Lund/File Photo

BERGEN, Norway, May 8, 2019 (Reuters) -- An appeals court on Wednesday ordered a retrial of Tomas Brandt.

Judge Marit Holm said two witnesses had lied. The retrial will open on September 2.

Register now for FREE unlimited access to Reuters.com
""",
        title="Court orders retrial of former harbour chief",
        outlet="Reuters",
        published="2019-05-08",
        because="dateline",
        begins="An appeals court on Wednesday ordered a retrial",
        caption="Former harbour chief Tomas Brandt in Bergen, Norway, January 12, 2019.",
        gone=["Ida Lund", "FILE PHOTO", "Register now"],
    ),
    Paper(
        "American agency, byline in capitals",
        """
Storm leaves half a million without power along Gulf Coast

By MARIA O'DELL and JOHN PIKE Associated Press
October 11, 2018 GMT

PANAMA CITY, Fla. (AP) — The most powerful storm to hit the Panhandle cut power to half a million homes Wednesday.

At least two people were killed, officials said.

"It's gone," said Ruth Webb, standing where her porch had been. "All of it."

___

Associated Press writers Dan Hill in Tampa and Joy Reed in Atlanta contributed to this report.

___

Copyright 2018 The Associated Press. All rights reserved. This material may not be published, broadcast or sold.
""",
        title="Storm leaves half a million without power along Gulf Coast",
        byline="Maria O'Dell and John Pike",
        outlet="The Associated Press",
        published="2018-10-11",
        begins="The most powerful storm to hit the Panhandle",
        ends='"All of it."',
        gone=["Dan Hill", "___", "Copyright", "PANAMA CITY"],
    ),
    Paper(
        "dateline on a line of its own",
        """
Grain ship seized off Cape Verde

PRAIA, Cape Verde, Feb. 9 (AFP) --

A ship carrying 20,000 tonnes of grain was seized off Cape Verde on Sunday, the navy said.

Its crew of 17 is being questioned.
""",
        title="Grain ship seized off Cape Verde",
        outlet="AFP",
        begins="A ship carrying 20,000 tonnes",
        hints=["Feb. 9"],
        gone=["PRAIA"],
    ),
    Paper(
        "Russian agency",
        """
Icebreaker reaches stranded convoy in Laptev Sea

MURMANSK, November 21. /TASS/. The nuclear icebreaker Yamal has reached 14 vessels trapped in ice, its owner told TASS.

The convoy will arrive in Pevek no earlier than November 28, the press service said.
""",
        title="Icebreaker reaches stranded convoy in Laptev Sea",
        outlet="TASS",
        begins="The nuclear icebreaker Yamal has reached",
        hints=["November 21"],
    ),
    Paper(
        "British broadsheet with standfirst, section and change line",
        """
Environment

Seabird colonies vanish from three Scottish islands, survey finds

Exclusive: wardens blame warming seas and say some species could be gone within a decade

Fiona Garrick Environment correspondent

Tue 14 May 2019 06.00 BST

Last modified on Tue 14 May 2019 18.20 BST

A gannet on the cliffs of Noss. Photograph: Alan Peat/Alamy

Three Scottish islands have lost nearly all of their breeding kittiwakes, according to a survey published on Tuesday.

The survey, begun in 2016, counted 212 nests where there had been 9,000 in 1992.

Sign up to our weekly environment newsletter

"It was like walking into an empty cathedral," said the warden, Isla Muir.

Read more

She will return in June 2020 to count again.
""",
        title="Seabird colonies vanish from three Scottish islands, survey finds",
        standfirst="Exclusive: wardens blame warming seas and say some species could be gone within a decade",
        byline="Fiona Garrick",
        published="2019-05-14T06:00:00",
        begins="Three Scottish islands have lost nearly all",
        caption="A gannet on the cliffs of Noss.",
        gone=["Sign up to", "Read more", "Last modified", "Environment correspondent", "Alan Peat"],
        kept=["It was like walking into an empty cathedral"],
    ),
    Paper(
        "broadcaster's site with image lines and related topics",
        """
Bridge collapse: Engineers warned council twice

Published
3 February 2016

Share

Image source, Getty Images
Image caption, The bridge fell into the River Tarn on Saturday night

By Owen Pryce
BBC News, Cardiff

Engineers warned a council twice about a bridge that fell into a river, killing three people, an inquiry has heard.

The first warning was sent in August 2013, the second in May 2015.

'Nobody answered'

Structural engineer Megan Rees told the inquiry on Tuesday that nobody answered her letters.

The inquiry continues until 26 February.

Related Topics
Cardiff
Bridges

More on this story
Third body found after bridge collapse
30 January 2016
""",
        title="Bridge collapse: Engineers warned council twice",
        byline="Owen Pryce",
        outlet="BBC News",
        published="2016-02-03",
        begins="Engineers warned a council twice",
        ends="The inquiry continues until 26 February.\n\nThe bridge fell into the River Tarn on Saturday night",
        caption="The bridge fell into the River Tarn on Saturday night",
        gone=["Related Topics", "Getty", "Third body found", "Owen Pryce", "30 January"],
        kept=["'Nobody answered'"],
    ),
    Paper(
        "Indian daily with Published and Updated, agency inputs, place in the first words",
        """
Train derails near Itarsi, 30 passengers hurt

PTI | Updated: Jan 20, 2020, 11:04 AM IST | Published: Jan 19, 2020, 21:15 IST

Highlights

BHOPAL: At least 30 passengers were injured when a train left the rails near Itarsi on Sunday, police said.

The injured were taken to the district hospital, an official said.

(With inputs from agencies)

Download the Daily Lamp News App for the latest headlines
""",
        title="Train derails near Itarsi, 30 passengers hurt",
        outlet="PTI",
        published="2020-01-19T21:15:00",
        begins="At least 30 passengers were injured",
        gone=["BHOPAL", "inputs from", "Download", "Updated"],
    ),
    Paper(
        "American daily, date under byline, bio at the end",
        """
State Senate Passes Water Bill After All-Night Session

The measure would limit pumping from the Ogalla aquifer for ten years

By Peter Lang, Staff Writer

June 14, 2017 | 5:32 a.m.

LINCOLN — The State Senate voted 26-23 early Wednesday to limit pumping, ending a session that ran for 19 hours.

Governor Dale Kerr has said he will sign the bill on Friday.

“We ran out of water before we ran out of words,” said Senator Ann Koch, a Republican from Grant.

Peter Lang covers state government for the Plains Dispatch. Reach him at plang@example.com or follow him on Twitter.
""",
        title="State Senate Passes Water Bill After All-Night Session",
        standfirst="The measure would limit pumping from the Ogalla aquifer for ten years",
        byline="Peter Lang",
        outlet="Plains Dispatch",
        published="2017-06-14T05:32:00",
        begins="The State Senate voted 26-23 early Wednesday",
        ends="a Republican from Grant.",
        gone=["Peter Lang", "LINCOLN"],
    ),
    Paper(
        "ambiguous numeric date",
        """
Minister resigns over ferry contract

03/04/2021

The transport minister, Paul Grech, resigned on Saturday after an auditor found fault with a ferry contract.

He will stay in office until a successor is sworn in next week.
""",
        title="Minister resigns over ferry contract",
        published="[2021-03-04,2021-04-03]",
        begins="The transport minister, Paul Grech, resigned",
    ),
]
