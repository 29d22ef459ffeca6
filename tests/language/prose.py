"""Short articles of many kinds, all of them made up: for what must hold of every text."""

from __future__ import annotations

COURT = """The owner of a quarry was jailed for four years on Friday for the deaths of two drivers.

Judge Helen Tran told Peter Maguire, 58, that he had "put gravel before lives". Maguire had denied the charges. \
The jury at Limerick Circuit Court convicted him on 3 March after a trial of five weeks.

Aidan Coyle and Sean Brady died when a slope gave way at the Carrick quarry in October 2016. An inspector had \
closed the upper road in May of that year, the court heard, but Maguire reopened it within days.

Maguire's solicitor, Nora Webb, said an appeal would be lodged before Easter."""

STORM = """MANILA — A typhoon tore through the northern Philippines before dawn on Sunday, killing at least 14 \
people and cutting power to two million homes, officials said.

Typhoon Lando made landfall at 3:40 a.m. near Baler with winds of 185 kilometres per hour, the weather bureau \
said. It is expected to weaken before it reaches Taiwan on Tuesday.

President Elena Cruz cancelled a trip to Tokyo and will fly over the flooded valleys on Monday. "We have seen \
worse, and we rebuilt," she told reporters on Saturday night.

The last storm of this strength, in 2009, killed 420 people."""

TAKEOVER = """Halden PLC has agreed to buy Trent Foods for 2.1 billion pounds, ending a five-month pursuit of \
the Nottingham pie maker.

The board of Trent Foods rejected two earlier offers, in January and on 14 March. Shareholders will vote on the \
deal on June 20. Halden's chief executive, Luis Brandt, said on Thursday that no factories would be closed this \
year.

Analysts at Moor & Co. said a rival bid was unlikely, but Northgate Capital may yet come back. It has until 9 \
June to say whether it will bid."""

SPORT = """Lars Holm scored twice on Saturday as Odense beat Brondby 3-1 and moved to within a point of the top.

"We are not there yet," said coach Erik Dahl. Holm, 23, missed a penalty last week and was jeered by his own \
supporters.

Odense host Aarhus on Wednesday and travel to Aalborg three days later. Dahl, who won the league in 2012, signed \
a new contract in February. The club denied a report that Holm had asked to leave in the summer."""

POLITICS = """President Rosa Delgado met Chancellor Emil Vogt in Lisbon on Tuesday, their first talks since the \
border was closed in November.

The two leaders shook hands but took no questions. Delgado said on Twitter that the meeting had been "frank". A \
second round is due to be held in Vienna on Jan. 21, and the foreign ministers may meet before Christmas.

Vogt was elected in September after the collapse of the old government. His party has not said whether it would \
back a treaty. On Monday, the parliament in Vienna voted 94-88 to keep the border closed until spring."""

SCIENCE = """Astronomers have found water on a planet 40 light years away, they report in a study published on \
Wednesday.

The planet was discovered in 2017 by a team at the University of Oslo led by Dr Anna Lindqvist. Her group \
trained a new telescope on it for 31 hours last August. "It rains there, or something like rain," Lindqvist \
said.

The European Space Agency plans to launch a probe of its own in 2029. Lindqvist's grant ends next year."""

STRIKE = """Nurses at four Glasgow hospitals will walk out on 12 June after talks with the health board broke \
down on Thursday night.

The union, Care United, said 91% of its members had voted for a strike. The board's chairwoman, Fiona Gray, \
called the vote "a great pity" and asked the union to return to the table by Monday.

The last strike by nurses in the city, in 1988, lasted eleven days. A pay deal signed in 2021 expired in April."""

WIRE = """NAIROBI, Kenya (Continental Press) -- Gunmen freed 23 of the 40 hostages taken from a train last \
month, the interior ministry said Friday.

The hostages were handed over near Garissa late Thursday. Negotiators had met the gunmen's envoys three times \
since Dec. 2. No ransom was paid, minister Samuel Osei said.

The gunmen seized the train on Nov. 19 as it slowed for a bridge. One guard was killed. Osei would not say when \
the other 17 people might be released."""

CAPTIONS = """The ruins of the old theatre burned for two days.

The mayor, Clara Jensen, promised in the afternoon that it would be rebuilt.

Firefighters and Mayor Clara Jensen during a visit to the theatre in Aarhus, June 4, 2019."""

ARTICLES = {
    "court": COURT,
    "storm": STORM,
    "takeover": TAKEOVER,
    "sport": SPORT,
    "politics": POLITICS,
    "science": SCIENCE,
    "strike": STRIKE,
    "wire": WIRE,
}
