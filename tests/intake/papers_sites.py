"""Composed articles in the manner of web sites and blogs, with what their pages leave in a copied text."""

from tests.intake.paper import Paper

PAPERS = [
    Paper(
        "blog with comments",
        """
Notes from the allotment: the beans are in

Posted on May 9, 2013 by Wendy Marsh

Tags: beans, slugs

The beans went in on Saturday, a week late. The frost on April 28 saw to the first lot.

By the time you read this I shall be away until the 20th.

Share this:
Twitter
Facebook

Like this:
Like Loading...

3 thoughts on “Notes from the allotment: the beans are in”

Colin says:
May 10, 2013 at 8:12 am
Mine froze too, on 27 April.

Leave a Reply
""",
        title="Notes from the allotment: the beans are in",
        byline="Wendy Marsh",
        published="2013-05-09",
        begins="The beans went in on Saturday",
        ends="away until the 20th.",
        gone=["Colin", "Mine froze", "Twitter", "Like", "Tags"],
    ),
    Paper(
        "feed copy with the post's last line and an address",
        """
Ministers agree fishing quotas after 30-hour talks

Cod catches will fall by a fifth after ministers agreed new quotas in the early hours of December 16, 2016.

Fishing communities called the deal a disaster.

Related: Trawler owners threaten blockade

The post Ministers agree fishing quotas after 30-hour talks appeared first on North Coast Online.

https://northcoast.example/2016/12/17/fishing-quotas
""",
        title="Ministers agree fishing quotas after 30-hour talks",
        outlet="North Coast Online",
        url="https://northcoast.example/2016/12/17/fishing-quotas",
        published="2016-12-17",
        because="the address",
        begins="Cod catches will fall by a fifth",
        ends="called the deal a disaster.",
        gone=["Trawler", "appeared first"],
    ),
    Paper(
        "page copied whole: navigation, icons, cookie notice, sign-offs",
        """
Skip to content
Menu
Home > Business > Retail
icon search icon close icon facebook icon twitter icon mail
Department store chain Harland's to close 14 shops
Department store chain Harland's to close 14 shops
Business
Sunita Rao
2 min read
Nov 3, 2010 07:55
Listen to this article
A window at Harland's in Derby on November 1, 2010. © Ray Booth / Derby News Pictures

Harland's will close 14 of its 52 shops by the end of January, it said on Wednesday, with the loss of 1,900 jobs.

Administrators were called in on October 22.

Advertisement

Rival chain Colby's opens biggest store yet

The union said it had learned of the closures "from the radio".

Talks with a buyer are due to end on November 19.

Stay tuned to Trade Winds TV for more business news.
Follow us on Twitter: @tradewinds
We use cookies to improve this site.
""",
        title="Department store chain Harland's to close 14 shops",
        byline="Sunita Rao",
        outlet="Trade Winds TV",
        published="2010-11-03T07:55:00",
        begins="Harland's will close 14 of its 52 shops",
        ends="A window at Harland's in Derby on November 1, 2010.",
        caption="A window at Harland's in Derby on November 1, 2010.",
        gone=["Skip", "icon", "Colby's", "Listen", "Stay tuned", "cookies", "Advertisement", "min read", "Ray Booth"],
        kept=['"from the radio"'],
    ),
    Paper(
        "link between two halves of one speech",
        """
Mayor promises trams by 2022

3 September 2019

Trams will run along the river by the summer of 2022, Mayor Elsa Quist promised on Monday.

“We have talked for thirty years. We have drawn maps,” she told the council.

Opposition says tram plan will ruin the old town

“Now we are going to dig,” she added.

The vote is on October 8.
""",
        title="Mayor promises trams by 2022",
        published="2019-09-03",
        begins="Trams will run along the river",
        gone=["Opposition says"],
        kept=["“Now we are going to dig,”"],
    ),
    Paper(
        "reprint line and short paragraphs of speech",
        """
Inside the last typewriter workshop in Lisbon

Dina Rocha keeps the last typewriter workshop in the city going on her own

By Paula Neves | 22 October 2011

At nine each morning Dina Rocha lifts the shutter of number 14.

“Good morning, ladies,” she says.

She means the machines.

“They answer if you listen.”

The lease ends on 31 December, and the owner wants flats.

This article first appeared in Atlantic Review.
""",
        title="Inside the last typewriter workshop in Lisbon",
        standfirst="Dina Rocha keeps the last typewriter workshop in the city going on her own",
        byline="Paula Neves",
        outlet="Atlantic Review",
        published="2011-10-22",
        begins="At nine each morning",
        ends="and the owner wants flats.",
        kept=["She means the machines.", "“They answer if you listen.”"],
    ),
    Paper(
        "correction is content, credits are not",
        """
Lab withdraws vaccine paper

A laboratory in Ghent has withdrawn a paper on a malaria vaccine published in March 2018 after errors were found.

The authors said on 4 June that they would repeat the trial.

Correction: an earlier version of this article said the trial began in 2015. It began in 2016.

Editing by Rob Maas
""",
        title="Lab withdraws vaccine paper",
        begins="A laboratory in Ghent has withdrawn a paper",
        ends="It began in 2016.",
        gone=["Rob Maas"],
    ),
    Paper(
        "title with the site's name, agency's mark at the end",
        """
Quake shakes Aegean islands – The Island Times

Quake shakes Aegean islands

ATHENS: A 5.6 magnitude earthquake shook islands in the eastern Aegean on Sunday, cracking walls on Leros.

No one was hurt.

— AFP

Published in The Island Times, July 21st, 2008
""",
        title="Quake shakes Aegean islands",
        outlet="The Island Times",
        published="2008-07-21",
        begins="A 5.6 magnitude earthquake shook islands",
        ends="No one was hurt.",
        gone=["AFP", "Island Times", "ATHENS"],
    ),
    Paper(
        "no title, one paragraph",
        """
The night train to Varna was cancelled on Friday. Trains will run again from 14 April, the railway said.
""",
        begins="The night train to Varna was cancelled",
        ends="the railway said.",
    ),
    Paper(
        "nothing stated but the title",
        """
Old bridge closes for repairs

The old bridge over the Leam closed to traffic on Monday for repairs that will last until the spring.

Drivers were told to use the bypass.
""",
        title="Old bridge closes for repairs",
        begins="The old bridge over the Leam",
        ends="use the bypass.",
    ),
    Paper(
        "standfirst as points, capitals in a place line, dash without spaces",
        """
Parliament approves pensions law

• Pension age to rise to 66 by 2030
• Unions call one-day strike for 12 May

LISBON—Parliament approved a law on Thursday that raises the pension age, by 121 votes to 108.

The president has until May 9 to sign it.

With reporting from Rui Sá in Porto
""",
        title="Parliament approves pensions law",
        standfirst="• Pension age to rise to 66 by 2030\n• Unions call one-day strike for 12 May",
        begins="Parliament approved a law on Thursday",
        ends="The president has until May 9 to sign it.",
        gone=["LISBON", "Rui"],
    ),
]
