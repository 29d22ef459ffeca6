"""A small story composed for these tests: a strike on a ferry, as two papers tell it, and a later article."""

VOTE = """Ferry crews at Kellbrook vote to strike

By Nora Beddoes

Kellbrook Herald, 12 March 2019

Crews of the Kellbrook ferry voted on Monday to strike over pay, the seafarers' union said.

Union leader Martin Acheson met company director Helen Straker in Dunmoor on 5 March, but the meeting ended without
an agreement. "We asked for a fair rise and were shown the door," Acheson said after the meeting.

The crews will walk out on 20 March. The company said it regretted the vote and would run a smaller boat for mail and
medicine while the strike lasts.
"""

TALKS = """Ferry company and union to talk again

By Owen Trask

Northern Dispatch, 14 March 2019

The Kellbrook ferry company and the seafarers' union will hold talks in Dunmoor on 18 March, two days before crews are
due to walk out over pay.

Company director Helen Straker met union leader Martin Acheson in Dunmoor last week without an agreement. Her company
said on Wednesday that it had improved its offer.

"We want the boats to sail," Straker said on Wednesday. The union said it would look at the offer with an open mind.
"""

STRIKE = """Boats stay in harbour as Kellbrook crews walk out

By Nora Beddoes

Kellbrook Herald, 21 March 2019

Crews of the Kellbrook ferry walked out on Wednesday after talks in Dunmoor failed, and both boats stayed in harbour.

Martin Acheson, who leads the seafarers' union, said on Thursday that the strike would go on for a week. Helen Straker,
director of the company, met the county council in Kellbrook on Thursday to ask for help with mail and medicine.
"""
