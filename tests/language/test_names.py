"""Who and what an article names, and under which fullest form; and one person across articles."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.sentences import reading, rows
from timeline.chronology.mentions import Name
from timeline.language.names import same_person, surname, unify

PERSONS = """
surnames to full names | Prime Minister Marta Okafor met Luis Brandt. Brandt spoke first. Okafor left.
    Luis Brandt = Brandt, Luis Brandt
    Marta Okafor = Marta Okafor, Okafor
titles of office off | Prime Minister Marta Okafor met Finance Minister Luis Brandt in Vienna on Monday.
    Luis Brandt = Luis Brandt
    Marta Okafor = Marta Okafor
forms of address off | Helen Clarke met Luis Brandt. Mr Brandt said Ms Clarke had listened.
    Helen Clarke = Clarke, Helen Clarke
    Luis Brandt = Brandt, Luis Brandt
a judge | Judge Helen Tran sentenced Peter Maguire to six years. Mrs. Justice Tran said Mr Maguire had lied.
    Helen Tran = Helen Tran, Tran
    Peter Maguire = Maguire, Peter Maguire
a title, then a surname alone | Mr Justice Holloway jailed the banker on Friday. Holloway said the fraud was cruel.
    Holloway = Holloway
doctors | Dr. Anna Lindqvist found the virus. Lindqvist and Dr. Samuel Osei published their study.
    Anna Lindqvist = Anna Lindqvist, Lindqvist
    Samuel Osei = Samuel Osei
knights and ladies | Sir Keith Palmer and Lady Palmer opened the hospital. Keith Palmer thanked the nurses.
    Keith Palmer = Keith Palmer, Palmer
police ranks | Detective Inspector Ruth Adeyemi arrested the owner on Friday. Adeyemi said he was calm.
    Ruth Adeyemi = Adeyemi, Ruth Adeyemi
army ranks | Gen. Amos Keita seized power in Mali on Friday. Malian soldiers cheered Gen. Keita.
    Amos Keita = Amos Keita, Keita
an office of many words | Chancellor of the Exchequer Fiona Gray resigned on Friday. Gray had been ill.
    Fiona Gray = Fiona Gray, Gray
Jr. | John Carter Jr. won the race on Sunday. Carter beat Tom Willis by a second.
    John Carter Jr. = Carter, John Carter Jr.
    Tom Willis = Tom Willis
first name alone | Lars Holm, the striker, scored twice. Coach Erik Dahl was happy with Lars.
    Erik Dahl = Erik Dahl
    Lars Holm = Lars Holm
possessives | Carlos Mendez's lawyer spoke. Mendez's wife did too.
    Carlos Mendez = Carlos Mendez, Mendez
a double first name | Jean-Luc Moreau, the mayor of Nantes, resigned on Tuesday. Moreau said he was tired.
    Jean-Luc Moreau = Jean-Luc Moreau, Moreau
guests are no name | Guests Nora Webb and Ian Webb died in the fire.
    Ian Webb = Ian Webb
    Nora Webb = Nora Webb
joined to a person | Rosa Delgado and Emil Vogt arrived in Lisbon.
    Emil Vogt = Emil Vogt
    Rosa Delgado = Rosa Delgado
a surname that two share | Peter Maguire met Helen Maguire in Cork. Maguire smiled.
    Helen Maguire = Helen Maguire
    Peter Maguire = Peter Maguire
wildfires are no name | Wildfires near Athens killed four people on Saturday.
addresses of sites are no name | Read more at www.example.com/news or follow @desk on Friday. Peter Maguire wrote this.
    Peter Maguire = Peter Maguire
"""

PLACES_AND_BODIES = """
adjectives and peoples | French and German officials met in Brussels. The French said the Germans had agreed.
    place Brussels = Brussels
    place France = French
    place Germany = German, Germans
irregular adjectives | The Dutch and the Belgians signed on Friday. Dutch ships will return.
    place Belgium = Belgians
    place Netherlands = Dutch
two words | South Korean and Japanese officials met in Seoul. South Korea and Japan agreed.
    place Japan = Japan, Japanese
    place Seoul = Seoul
    place South Korea = South Korea, South Korean
names of one country | The United Kingdom and Britain's allies agreed. The UK signed.
    place UK = Britain, UK, United Kingdom
an adjective that opens the sentence | French and German officials met in Brussels on Friday.
    place Brussels = Brussels
    place France = French
    place Germany = German
a company without its Inc. | Halden PLC bought Trent Foods for 2.1 billion pounds in March. Halden's shares fell 4%.
    body Halden = Halden, Halden PLC
    body Trent Foods = Trent Foods
a first word that the model leaves out | Prairie First Financial agreed on Tuesday to buy the deposits of Tolland Bank.
    body Prairie First Financial = Prairie First Financial
    body Tolland Bank = Tolland Bank
initials | The European Medicines Agency approved the vaccine on Tuesday. The EMA said it was safe.
    body European Medicines Agency = EMA, European Medicines Agency
initials in brackets | The Organization of American States (OAS) sent observers. The OAS said the vote was fair.
    body Organization of American States = OAS, Organization of American States
a short form | The Bank of England raised rates. The Bank said inflation would fall.
    body Bank of England = Bank, Bank of England
"""


@pytest.mark.parametrize(("text", "expected"), rows(PERSONS))
def test_persons_by_their_fullest_form(text: str, expected: list[str]) -> None:
    people = [name for name in reading(text).names if name.kind == "person"]
    assert [f"{name.text} = {', '.join(name.spellings)}" for name in people] == expected


@pytest.mark.parametrize(("text", "expected"), rows(PLACES_AND_BODIES))
def test_places_and_bodies_by_their_fullest_form(text: str, expected: list[str]) -> None:
    names = [name for name in reading(text).names if name.kind != "person"]
    assert sorted(f"{name.kind} {name.text} = {', '.join(name.spellings)}" for name in names) == expected


def test_a_meeting_named_after_two_people_names_both() -> None:
    text = (
        "President Ivan Petrov and President Carlos Mendez spoke. The Petrov-Mendez summit ended on Friday. "
        "Petrov left first. Mendez stayed."
    )
    summit = next(mention for mention in reading(text).mentions if mention.trigger == "summit")
    assert set(summit.participants) == {"Ivan Petrov", "Carlos Mendez"}


def test_one_stray_label_loses_against_the_usual_one() -> None:
    text = (
        "Emil Vogt arrived on Monday. Emil Vogt, the chancellor, said little. She thanked Emil Vogt. "
        "Emil Vogt told reporters that he was tired."
    )
    assert [(name.text, name.kind) for name in reading(text).names] == [("Emil Vogt", "person")]


def test_count_is_how_often_a_name_is_named() -> None:
    text = "Marta Okafor met Luis Brandt in Vienna. Brandt spoke first. Brandt left early."
    assert {name.text: name.count for name in reading(text).names} == {
        "Luis Brandt": 3,
        "Marta Okafor": 1,
        "Vienna": 1,
    }


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Marta Okafor", "Okafor"),
        ("John Carter Jr.", "Carter"),
        ("Adrian Coote QC", "Coote"),
        ("Pelé", "Pelé"),
    ],
)
def test_surname(name: str, last: str) -> None:
    assert surname(name) == last


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Sergei Orlov", "Sergey Orlov", True, id="two spellings"),
        pytest.param("Antony Reeves", "Anthony Reeves", True, id="one letter more"),
        pytest.param("José Ibáñez", "Jose Ibanez", True, id="accents"),
        pytest.param("J. Smith", "John Smith", True, id="an initial"),
        pytest.param("Smith", "John Smith", True, id="surname alone"),
        pytest.param("Oleksandr Kovalenko", "Oleksandr Kovalenka", True, id="surname in two spellings"),
        pytest.param("Ann-Marie Cole", "Ann Marie Cole", True, id="hyphen"),
        pytest.param("Dan Price", "Daniel Price", True, id="short first name"),
        pytest.param("John Smith", "Mary Smith", False, id="two first names"),
        pytest.param("John Smith", "John Baker", False, id="two surnames"),
        pytest.param("M. Smith", "John Smith", False, id="another initial"),
        pytest.param("Kim", "Kin", False, id="short surnames are not alike"),
    ],
)
def test_same_person(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same_person(other, one) is same


UNIFIED = {
    "spellings of a first name": (
        [("person", "Sergei Orlov", 3), ("person", "Sergey Orlov", 1), ("person", "Orlov", 2)],
        {"Sergei Orlov": "Sergei Orlov", "Sergey Orlov": "Sergei Orlov", "Orlov": "Sergei Orlov"},
    ),
    "the most used spelling leads": (
        [("person", "Antony Reeves", 1), ("person", "Anthony Reeves", 4)],
        {"Antony Reeves": "Anthony Reeves", "Anthony Reeves": "Anthony Reeves"},
    ),
    "accents": (
        [("person", "Jose Ibanez", 1), ("person", "José Ibáñez", 2)],
        {"Jose Ibanez": "José Ibáñez", "José Ibáñez": "José Ibáñez"},
    ),
    "an initial": (
        [("person", "J. Smith", 1), ("person", "John Smith", 2)],
        {"J. Smith": "John Smith", "John Smith": "John Smith"},
    ),
    "two Smiths stay two": (
        [("person", "John Smith", 2), ("person", "Mary Smith", 2)],
        {"John Smith": "John Smith", "Mary Smith": "Mary Smith"},
    ),
    "a surname that two share is nobody's": (
        [("person", "John Smith", 2), ("person", "Mary Smith", 2), ("person", "Smith", 1)],
        {"John Smith": "John Smith", "Mary Smith": "Mary Smith", "Smith": "Smith"},
    ),
    "an article and the same name without": (
        [("body", "The Globe", 1), ("body", "Globe", 3)],
        {"The Globe": "Globe", "Globe": "Globe"},
    ),
    "one name, two kinds": (
        [("place", "Halden", 3), ("body", "Halden", 1)],
        {"Halden": "Halden"},
    ),
    "a firm's first words taken for a person": (
        [("person", "Rook Hill", 1), ("body", "Rook Hill Dairies", 2)],
        {"Rook Hill": "Rook Hill Dairies", "Rook Hill Dairies": "Rook Hill Dairies"},
    ),
    "places alike but not the same": (
        [("place", "Austria", 2), ("place", "Australia", 2)],
        {"Austria": "Austria", "Australia": "Australia"},
    ),
}


@pytest.mark.parametrize(("names", "canonical"), UNIFIED.values(), ids=UNIFIED)
def test_unify(names: list[tuple[str, str, int]], canonical: dict[str, str]) -> None:
    """Whatever the order of the articles, every spelling comes to the same canonical form."""
    for order in permutations(Name(text, kind, count=count) for kind, text, count in names):
        assert {text: form for (_, text), form in unify(order).items()} == canonical


NAMES = st.builds(
    Name,
    text=st.sampled_from(
        ["John Smith", "Mary Smith", "J. Smith", "Smith", "Jon Smith", "Smyth", "Paris", "Sergei Orlov", "Orlov"]
    ),
    kind=st.sampled_from(["person", "place"]),
    count=st.integers(1, 5),
)


@given(st.lists(NAMES, max_size=12), st.randoms())
def test_unify_does_not_ask_in_which_order_articles_came(names: list[Name], random) -> None:
    shuffled = random.sample(names, len(names))
    assert unify(shuffled) == unify(names)


@given(st.lists(NAMES, max_size=12))
def test_a_canonical_form_is_one_of_the_names_and_stands_for_itself(names: list[Name]) -> None:
    canonical = unify(names)
    for form in canonical.values():
        assert form in {name.text for name in names}
        assert form in {canonical.get((kind, form)) for kind in ("person", "place")}
