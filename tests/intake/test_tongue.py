"""Only English is read; a refusal names the language, and short English texts are not refused."""

import pytest

from timeline.intake.draft import IntakeError
from timeline.intake.tongue import language_of


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell.",
        "Mayor quits.",
        "Fire kills two in Leeds.",
        "The mayor met Nguyen Van Thieu in Da Nang on Tuesday, and Tran Le Xuan on Wednesday.",
        "Police arrested María González in Cádiz, Spain, on Tuesday and said that she would be charged.",
        "In the Dáil, Micheál Ó Murchú said: “Níl aon tinteán.” The house laughed, and then it voted.",
    ],
)
def test_english(text):
    assert language_of(text, "a.txt") == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire a démissionné jeudi soir après une longue réunion du conseil municipal.", "French"),
        ("Der Bürgermeister ist am Donnerstag nach einer langen Sitzung zurückgetreten.", "German"),
        ("El alcalde dimitió el jueves tras una larga reunión del consejo municipal.", "Spanish"),
        ("De burgemeester is donderdag na een lange vergadering van de gemeenteraad afgetreden.", "Dutch"),
        ("Burmistrz zrezygnował w czwartek po długim posiedzeniu rady miasta.", "Polish"),
        ("Мэр ушёл в отставку в четверг после долгого заседания городского совета.", "Russian"),
        ("市長は木曜日、市議会の長い会議の後に辞任した。", "Japanese"),
        ("استقال رئيس البلدية يوم الخميس بعد اجتماع طويل لمجلس المدينة.", "Arabic"),
    ],
)
def test_another_language_is_named(text, language):
    with pytest.raises(IntakeError, match=f"a.txt looks like {language}; only English is read."):
        language_of(text, "a.txt")
