"""Lines that are not the article are dropped with a reason; lines that only look so stay."""

import pytest

from timeline.intake.boilerplate import opens_comments, why_boilerplate
from timeline.intake.captions import read_caption
from timeline.intake.documents import read_document


@pytest.mark.parametrize(
    ("why", "line"),
    [
        ("a list of icons", "icon search icon close icon facebook icon twitter icon mail"),
        ("a list of icons", "searchicon menuicon closeicon chevron-down chevron-up"),
        ("an advertisement mark", "ADVERTISEMENT"),
        ("an advertisement mark", "Story continues below advertisement"),
        ("a related-story link", "Read more: Dam fails"),
        ("a related-story link", "READ MORE Dam fails"),
        ("a related-story link", "Also read | Dam fails"),
        ("a related-story link", "RELATED: Dam fails"),
        ("a related-story link", "Related stories"),
        ("a related-story link", "See also: Dam fails"),
        ("a related-story link", "Most read"),
        ("a related-story link", "You may also be interested in:"),
        ("a related-story link", "Watch the video below"),
        ("a sign-off", "Stay tuned to Harbour TV for news!"),
        ("a sign-off", "Follow us on Twitter"),
        ("a sign-off", "Subscribe to our newsletter"),
        ("a sign-off", "Sign up for our daily newsletter here"),
        ("a sign-off", "Sign up for the Morning Briefing"),
        ("a sign-off", "Get the latest news, visit our site"),
        ("a sign-off", "For more stories, click here"),
        ("a sign-off", "You can find more stories like this on our site"),
        ("a sign-off", "Click here to read more"),
        ("a sign-off", "Download the Courier News app"),
        ("a sign-off", "Join our WhatsApp channel"),
        ("a sign-off", "Do you have a story? Call us"),
        ("a sign-off", "Have your say in the comments"),
        ("share links", "Share this article"),
        ("share links", "Share on Facebook"),
        ("share links", "Facebook Twitter Email"),
        ("share links", "Facebook"),
        ("a page control", "Print"),
        ("a page control", "5 min read"),
        ("a page control", "12 comments"),
        ("a page control", "Skip to content"),
        ("a page notice", "We use cookies to improve this site"),
        ("a page notice", "Our Standards: The Editors' Principles"),
        ("tags", "Tags: dam, flood"),
        ("a breadcrumb", "Home > News > World"),
        ("credits", "Reporting by Jane Roe in Oslo; Editing by John Poe"),
        ("credits", "(Reporting by Jane Roe; editing by John Poe)"),
        ("credits", "Additional reporting by Ann Lee"),
        ("credits", "Jane Roe contributed to this report."),
        ("credits", "(With inputs from agencies)"),
        ("a copyright line", "Copyright 2011 The Courier. All rights reserved."),
        ("a copyright line", "(c) 2011 The Courier"),
        ("a copyright line", "This material may not be published, broadcast or rewritten."),
        ("a reprint line", "This article first appeared in The Courier"),
        ("a reprint line", "The post Dam fails appeared first on Harwood Post."),
        ("a source line", "Source: Reuters"),
        ("an address", "https://paper.example/dam"),
        ("a disclaimer", "The views expressed in this article are the author's own."),
        ("an end mark", "ENDS"),
        ("a rule", "***"),
        ("a rule", "___"),
    ],
)
def test_dropped_with_a_reason(why, line):
    assert why_boilerplate(line) == why


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday.",
        "Copyright law was changed in 2009.",
        "The names of the two may not be published under a court order.",
        "Terms of the deal were not disclosed.",
        "For more than 20 years the council has withheld information from residents, the inquiry heard.",
        "MORE than 30 people were hurt.",
        "Reporting by The Courier has shown that the mayor knew.",
        "Writing in The Courier, she said no.",
        "Edited by Jane Roe, the book sold well.",
        "First published in 1925, the novel was banned.",
        "This report was published on Monday by the inquiry.",
        "Read the room, he said.",
        "See you in court, he said.",
        "Home sales fell.",
        "News of the fire spread.",
        "It was not.",
        "Print workers went on strike.",
        "Follow the money, she said.",
        "Live animals were found.",
        "Email traffic doubled.",
        "Twitter said it would appeal.",
        "Watch out for ice, drivers were told.",
        "Source: the river rises in the hills above the town, where nobody looked.",
        "Related to the case, two men were held.",
        "“Share it,” he said.",
        "Correction: an earlier version misstated the date.",
        "Clarification: the name is Roe.",
        "Comments by the mayor caused anger.",
        "Support our troops, he said.",
        "By using a drone, police found him.",
        "With additional time added, they won.",
        "Category 4 storm winds hit.",
        "2011",
        "3-1",
        "$4.50",
    ],
)
def test_kept(line):
    assert why_boilerplate(line) == ""


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("Leave a Comment", True),
        ("Leave a Reply", True),
        ("12 Comments", True),
        ("Comments (3)", True),
        ("Join the conversation", True),
        ("3 thoughts on “Beans”", True),
        ("Comments by the mayor caused anger", False),
        ("Replies poured in.", False),
    ],
)
def test_headings_of_readers_comments(line, opens):
    assert opens_comments(line) is opens


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Rescuers at the weir, June 16, 2011. © Courier / Jane Roe", "Rescuers at the weir, June 16, 2011."),
        ("FILE PHOTO: A man in Oslo, March 3, 2010. REUTERS/Jane Roe/File Photo", "A man in Oslo, March 3, 2010."),
        ("FILE - Senator Roe speaks, March 3, 2010. (AP Photo/Jane Roe, File)", "Senator Roe speaks, March 3, 2010."),
        ("[1/3] A view of the dam. REUTERS/Jane Roe", "A view of the dam."),
        ("The damaged bridge. Photograph: Jane Roe/Reuters", "The damaged bridge."),
        ("A flooded street (Jane Roe/The Courier)", "A flooded street"),
        ("A boat (Picture: SWNS)", "A boat"),
        ("A boat at sea | Photo Credit: PTI", "A boat at sea"),
        ("The mayor looks on. File photo", "The mayor looks on."),
        ("Image caption, Rescuers at the weir", "Rescuers at the weir"),
        ("Pictured: The house after the fire", "The house after the fire"),
        ("Photo: A flooded street in Leeds.", "A flooded street in Leeds."),
        (
            "Jane Roe, pictured in court in May, has denied the charges",
            "Jane Roe, pictured in court in May, has denied the charges",
        ),
        (
            "In this March 3, 2010, file photo, a boat lies on sand.",
            "In this March 3, 2010, file photo, a boat lies on sand.",
        ),
        ("Photo: Jane Roe", ""),
        ("Photo by Jane Roe on Unsplash", ""),
        ("Image source, Getty Images", ""),
        ("Jane Roe/Getty Images", ""),
        ("File photo", ""),
        ("Credit: PA", ""),
    ],
)
def test_captions_lose_their_credit(line, caption):
    assert read_caption(line) == caption


@pytest.mark.parametrize(
    "line",
    [
        "The storm hit (and/or missed) the coast.",
        "He posted the photo: it showed a dog.",
        "He said the song is his. (Reuters)",
        "Credit: the bank said it would lend more.",
        "Getty Images said on Monday that it would sue.",
        "The court ruled for Reuters/Ipsos.",
        "Photos of the fire were published.",
        "Picture this: a man in a boat.",
        "It is what she pictured, she said.",
    ],
)
def test_no_captions(line):
    assert read_caption(line) is None


HEAD = "Council keeps library\n\nThe council met on Monday and voted to keep the library open for two years.\n\n"
REST = "\n\nThe vote was 21 to 18.\n\nThe mayor was pleased, and said that she would be back in the spring.\n"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Minister says no money for new stadium", False),
        ("Ferry strike to hit holiday islands this weekend, union warns", False),
        ("Dog saves drowning swimmer off Cornish beach", False),
        ("The vote", True),
        ("What happens next", True),
        ("Why the council changed its mind about the library", True),
        ("‘We were terrified’", True),
        ("A long night", True),
        ("Two years, then a review", True),
        ("It was not.", True),
        ("He left.", True),
        ("“No.”", True),
        ("Nobody spoke", True),
    ],
)
def test_a_line_between_paragraphs(line, stays):
    draft = read_document((HEAD + line + REST).encode(), "a.txt")
    assert (line in draft.body) is stays


@pytest.mark.parametrize(
    ("before", "after", "stays"),
    [
        pytest.param("“We have waited for years. Enough.”", "“Now we act,” she added.", False, id="in one speech"),
        pytest.param("She had waited for years.", "Now they would act.", True, id="between two paragraphs"),
    ],
)
def test_a_heading_does_not_stand_inside_a_speech(before, after, stays):
    line = "Library staff fear for their jobs"
    text = f"{HEAD}{before}\n\n{line}\n\n{after}\n\nThe library staff have jobs until the vote, and fear what follows."
    assert (line in read_document(text.encode(), "a.txt").body) is stays


@pytest.mark.parametrize(
    "items",
    [
        ["Cardale: sleet, 2C", "Thorpe: snow, -1C", "Upper Venn: snow, -3C"],
        [
            "Books on loan rise to 40,000 in the year",
            "Visits fall to 12,000 in the same year",
            "Staff number stays the same",
        ],
        ["1. Keep the library", "2. Close the swimming pool", "3. Sell the old town hall"],
    ],
)
def test_lists_stay(items):
    draft = read_document((HEAD + "\n".join(items) + REST).encode(), "a.txt")
    assert [item for item in items if item not in draft.body] == []


def test_everything_after_a_sign_off_that_is_no_paragraph_goes():
    text = f"{HEAD}It was late.\n\nFollow us on Twitter\n\nTrams by spring\n\nCat found in piano after nine days"
    assert read_document(text.encode(), "a.txt").body.endswith("It was late.")


def test_a_paragraph_after_a_sign_off_stays():
    text = f"{HEAD}Follow us on Twitter\n\nThe mayor said that she would be back in the spring."
    assert read_document(text.encode(), "a.txt").body.endswith("back in the spring.")
