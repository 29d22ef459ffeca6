"""A working title out of headlines."""

import pytest

from timeline.chronology.story_title import story_title


@pytest.mark.parametrize(
    ("headlines", "title"),
    [
        pytest.param(
            ["Ardan bridge closed by flood", "Flood shuts Ardan Bridge", "Ardan bridge: what the flood did"],
            "Ardan bridge flood",
            id="a word that one headline has small is no name",
        ),
        pytest.param(
            ["Reed to meet Osei at summit", "Osei and Reed hold summit", "Reed, Osei Summit Ends", "Reed–Osei summit"],
            "Reed–Osei summit",
            id="two names are joined by a dash",
        ),
        pytest.param(
            ["Port Lume strike begins", "Strike at Port Lume", "Port Lume: strike over"],
            "Port Lume strike",
            id="one name of two words is not",
        ),
        pytest.param(
            ["The vote is on", "The vote is off", "The vote is over"],
            "The vote is on",
            id="too little in common: the shortest headline",
        ),
        pytest.param(["Reed’s trial opens", "Trial of Reed: day two"], "Reed trial", id="a genitive is the name"),
        pytest.param(["A single headline here", ""], "A single headline here", id="one headline"),
        pytest.param(["", ""], "", id="no words"),
        pytest.param([], "", id="no headlines"),
    ],
)
def test_a_title_is_what_the_headlines_share(headlines, title):
    assert story_title(headlines) == title
