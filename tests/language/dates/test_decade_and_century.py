"""Decades and centuries: cut short as TIMEX3 (198, 19), with X as EDTF (198X, 19XX)."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

DECADES = """
a decade | 2019-10-08 | The valley was dammed in the 1950s.
    the 1950s | DATE | 195 | 195X
a decade of another century | 2019-10-08 | The line was laid in the 1870s.
    the 1870s | DATE | 187 | 187X
short, curly apostrophe | 2019-10-08 | The band broke up in the ’80s.
    the ’80s | DATE | 198 | 198X
mid | 2019-10-08 | Prices peaked in the mid-1990s.
    the mid-1990s | DATE | 199 | 1994/1996
early | 2019-10-08 | The firm nearly failed in the early 2000s.
    the early 2000s | DATE | 200 | 2000/2003
late, in words | 2019-10-08 | He taught there in the late sixties.
    the late sixties | DATE | 196 | 1967/1969
wire copy, two decades | 2019-10-08 | BRNO — A priest was charged with thefts in the 1970s and the 1980s.
    the 1970s | DATE | 197 | 197X
    the 1980s | DATE | 198 | 198X
a century | 2019-10-08 | The chapel dates from the seventeenth century.
    the seventeenth century | DATE | 16 | 16XX
before a noun | 2019-10-08 | A 19th-century print was slashed.
    19th-century | DATE | 18 | 18XX
late in a century | 2019-10-08 | Whaling ended in the late 20th century.
    the late 20th century | DATE | 19 | 1967/1999
quotation | 2019-10-08 | “This is no way to treat people in the 21st century,” she said.
    the 21st century | DATE | 20 | 20XX
headline in capitals | 2019-10-08 | LOVE LETTERS OF THE 1960S SOLD
    THE 1960S | DATE | 196 | 196X
caption, no article | 2019-10-08 | Carters at the brickworks, 1930s.
    1930s | DATE | 193 | 193X
sport, in words | 2019-10-08 | They were the team of the eighties.
    the eighties | DATE | 198 | 198X
this century | 2019-10-08 | It is the driest spring this century.
    this century | DATE | 20 | 20XX
no document time | - | The line was laid in the 1870s.
    the 1870s | DATE | 187 | 187X
a length, not a date | 2019-10-08 | The case took two decades.
    two decades | DURATION | P20Y | -
no time: a bank | 2019-10-08 | Century Bank bought a vineyard.
no time: cricket | 2019-10-08 | Dias hit a century before lunch at Galle.
no time: an age | 2019-10-08 | Both judges are in their sixties.
mid in a century | 2019-10-08 | A bungalow of the mid-20th century burned.
    the mid-20th century | DATE | 19 | 1934/1966
a century in words, before a noun | 2019-10-08 | A twelfth-century psalter was sold.
    twelfth-century | DATE | 11 | 11XX
from decade to decade | 2019-10-08 | Miners came between the 1890s and the 1910s.
    the 1890s | DATE | 189 | 1890/1919
    the 1910s | DATE | 191 | 1890/1919
the 1990s | 2023-05-17 | Crime fell in the 1990s.
    the 1990s | DATE | 199 | 199X
with an apostrophe after | 2023-05-17 | Crime fell in the 1990's.
    the 1990's | DATE | 199 | 199X
with an apostrophe before | 2023-05-17 | Crime fell in the '90s.
    the '90s | DATE | 199 | 199X
early, another text | 2023-05-17 | He wrote it in the early 1980s.
    the early 1980s | DATE | 198 | 1980/1983
mid, another text | 2023-05-17 | The mid-1970s were lean years.
    The mid-1970s | DATE | 197 | 1974/1976
late, short | 2023-05-17 | A villa of the late '60s.
    the late '60s | DATE | 196 | 1967/1969
spelled | 2023-05-17 | She sang in the sixties.
    the sixties | DATE | 196 | 196X
two digits and an article | 2023-05-17 | Punk was born in the 70s.
    the 70s | DATE | 197 | 197X
the 20th century | 2023-05-17 | It was the worst flood of the 20th century.
    the 20th century | DATE | 19 | 19XX
spelled century | 2023-05-17 | A nineteenth-century mill burned.
    nineteenth-century | DATE | 18 | 18XX
early century | 2023-05-17 | Built in the early eighteenth century, it is empty.
    the early eighteenth century | DATE | 17 | 1700/1733
century before our era | 2023-05-17 | A wreck of the 4th century BC was found.
    the 4th century BC | DATE | BC03 | -
this decade | 2023-05-17 | Ships will be quieter this decade.
    this decade | DATE | 202 | 202X
last century, by number | 2023-05-17 | In the last century it was a port.
    the last century | DATE | 19 | 19XX
no document time, another text | - | Crime fell in the 1990s.
    the 1990s | DATE | 199 | 199X
a person in his seventies | 2023-05-17 | The suspect is in his seventies.
two centuries | 2019-10-08 | Glass was blown here in the 18th and 19th centuries.
    the 18th | DATE | 17 | 17XX
    19th centuries | DATE | 18 | 18XX
parts of two centuries | 2019-10-08 | The quay is of the late 18th and early 19th centuries.
    the late 18th | DATE | 17 | 1767/1799
    early 19th centuries | DATE | 18 | 1800/1833
centuries before our era | 2019-10-08 | The wall stood from the fifth to the third centuries BC.
    the fifth | DATE | BC04 | -
    the third centuries BC | DATE | BC02 | -
no decade: degrees | 2019-10-08 | Temperatures stayed in the 80s, and overnight lows fell to the 60s.
    overnight | TIME | 2019-10-08TNI | 2019-10-08
two decades, one article | 2019-10-08 | He sang in the 60s and 70s.
    the 60s | DATE | 196 | 196X
    70s | DATE | 197 | 197X
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(DECADES))
def test_decade_and_century(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
