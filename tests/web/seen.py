"""What a reader sees on a page, as text."""

from __future__ import annotations

from lxml import html


def tree(response) -> html.HtmlElement:
    """The page, parsed; the test fails here if the answer is no success."""
    assert response.status_code == 200, response.status_code
    content = response.getvalue()
    if response.streaming:
        response.streaming_content = [content]  # To be read again.
    return html.fromstring(content.decode())


def parsed(response, path: str) -> list:
    """The elements at an XPath."""
    return tree(response).xpath(path)


def texts(response, path: str) -> list[str]:
    """The text of every element at an XPath, with runs of white space made one."""
    return [" ".join(element.text_content().split()) for element in parsed(response, path)]


def titles(response) -> list[str]:
    """The titles of the events in the list, in their order; what is folded as background stands apart."""
    return texts(response, "//section[@class='chapter']//li[@data-event-id]/h3")


def status(response) -> str:
    """What is told to somebody who hears the page."""
    (told,) = texts(response, "//*[@role='status']")
    return told


def complaints(response) -> list[str]:
    """What the page says of values that make no sense."""
    return texts(response, "//div[@class='complaints']/p")
