"""Whose adjective is whose: the word for a people or its adjective, and the country or region it stands for."""

from __future__ import annotations

_ROWS = """
Afghan Afghanistan|Albanian Albania|Algerian Algeria|American US|Angolan Angola|Argentine Argentina
Argentinian Argentina|Armenian Armenia|Australian Australia|Austrian Austria|Azerbaijani Azerbaijan
Bahraini Bahrain|Bangladeshi Bangladesh|Basque Basque_Country|Belarusian Belarus|Belgian Belgium|Bolivian Bolivia
Bosnian Bosnia|Brazilian Brazil|British UK|Briton UK|Bulgarian Bulgaria|Burmese Myanmar|Cambodian Cambodia
Cameroonian Cameroon|Canadian Canada|Catalan Catalonia|Chadian Chad|Chechen Chechnya|Chilean Chile|Chinese China
Colombian Colombia|Congolese Congo|Corsican Corsica|Costa_Rican Costa_Rica|Crimean Crimea|Croatian Croatia
Cuban Cuba|Cypriot Cyprus|Czech Czech_Republic|Danish Denmark|Dane Denmark|Dominican Dominican_Republic
Dutch Netherlands|Ecuadorian Ecuador|Egyptian Egypt|Emirati United_Arab_Emirates|English England|Eritrean Eritrea
Estonian Estonia|Ethiopian Ethiopia|European Europe|Fijian Fiji|Filipino Philippines|Finnish Finland|Finn Finland
French France|Gambian Gambia|Georgian Georgia|German Germany|Ghanaian Ghana|Greek Greece|Greenlandic Greenland
Guatemalan Guatemala|Guinean Guinea|Haitian Haiti|Honduran Honduras|Hungarian Hungary|Icelandic Iceland
Indian India|Indonesian Indonesia|Iranian Iran|Iraqi Iraq|Irish Ireland|Israeli Israel|Italian Italy
Ivorian Ivory_Coast|Jamaican Jamaica|Japanese Japan|Jordanian Jordan|Kazakh Kazakhstan|Kenyan Kenya|Korean Korea
Kosovar Kosovo|Kurdish Kurdistan|Kuwaiti Kuwait|Kyrgyz Kyrgyzstan|Laotian Laos|Latvian Latvia|Lebanese Lebanon
Liberian Liberia|Libyan Libya|Lithuanian Lithuania|Macedonian Macedonia|Malawian Malawi|Malaysian Malaysia
Maldivian Maldives|Malian Mali|Maltese Malta|Mauritanian Mauritania|Mexican Mexico|Moldovan Moldova
Mongolian Mongolia|Montenegrin Montenegro|Moroccan Morocco|Mozambican Mozambique|Namibian Namibia|Nepali Nepal
Nepalese Nepal|Nicaraguan Nicaragua|Nigerian Nigeria|Nigerien Niger|North_Korean North_Korea|Norwegian Norway
Omani Oman|Pakistani Pakistan|Palestinian Palestine|Panamanian Panama|Paraguayan Paraguay|Peruvian Peru|Polish Poland
Pole Poland|Portuguese Portugal|Qatari Qatar|Romanian Romania|Russian Russia|Rwandan Rwanda|Saudi Saudi_Arabia
Scottish Scotland|Scot Scotland|Senegalese Senegal|Serbian Serbia|Serb Serbia|Sicilian Sicily|Singaporean Singapore
Slovak Slovakia|Slovenian Slovenia|Somali Somalia|South_African South_Africa|South_Korean South_Korea
Soviet Soviet_Union|Spanish Spain|Spaniard Spain|Sri_Lankan Sri_Lanka|Sudanese Sudan|Swedish Sweden|Swede Sweden
Swiss Switzerland|Syrian Syria|Taiwanese Taiwan|Tajik Tajikistan|Tanzanian Tanzania|Thai Thailand|Tibetan Tibet
Tunisian Tunisia|Turk Turkey|Turkish Turkey|Turkmen Turkmenistan|Ugandan Uganda|Ukrainian Ukraine|Uruguayan Uruguay
Uzbek Uzbekistan|Venezuelan Venezuela|Vietnamese Vietnam|Welsh Wales|Yemeni Yemen|Zambian Zambia|Zimbabwean Zimbabwe
"""

DEMONYMS: dict[str, str] = {
    people.replace("_", " "): country.replace("_", " ")
    for people, country in (pair.split() for pair in _ROWS.replace("\n", "|").split("|") if pair)
}

COUNTRIES = frozenset(DEMONYMS.values())

# Other names under which a country goes.
SAME_COUNTRY = {
    "United States": "US",
    "United States of America": "US",
    "USA": "US",
    "U.S.": "US",
    "U.S": "US",
    "U.S.A.": "US",
    "America": "US",
    "United Kingdom": "UK",
    "U.K.": "UK",
    "Britain": "UK",
    "Great Britain": "UK",
    "European Union": "EU",
    "E.U.": "EU",
    "United Nations": "UN",
    "U.N.": "UN",
    "Holland": "Netherlands",
}


def country_of(text: str) -> str:
    """The country an adjective, a people or another name stands for, else the text itself."""
    if text in SAME_COUNTRY:
        return SAME_COUNTRY[text]
    return DEMONYMS.get(text) or DEMONYMS.get(text.removesuffix("s")) or text
