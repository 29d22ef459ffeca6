"""Feeds for tests, put together from their items."""

from html import escape

NEWS = "<p>The old dam at Harwood failed on Tuesday, the company said.</p><p>Nobody was hurt in the valley below.</p>"


def rss(*items: str, title: str = "The Courier") -> bytes:
    """An RSS 2.0 feed of these items."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>{escape(title)}</title><link>https://courier.example/</link>{''.join(items)}</channel></rss>"
    ).encode()


def item(title: str = "Dam fails at Harwood", text: str = NEWS, *, more: str = "") -> str:
    """An item of an RSS feed, its text as HTML."""
    return f"<item><title>{escape(title)}</title>{more}<description>{escape(text)}</description></item>"


ATOM = f"""<?xml version="1.0" encoding="utf-8"?><!-- made by hand -->
<feed xmlns="http://www.w3.org/2005/Atom"><title>World news | The Courier</title><id>urn:1</id>
<updated>2015-03-04T00:00:00Z</updated><entry><title>Dam fails at Harwood</title><id>urn:2</id>
<link href="https://courier.example/dam"/><author><name>Jane Roe</name></author>
<updated>2015-03-03T12:00:00Z</updated><content type="html">{escape(NEWS)}</content></entry></feed>""".encode()
