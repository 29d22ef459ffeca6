"""Many files handed to ingest by a command: one line each, a bar on a terminal, and no file stops the next."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from django.core.management.base import OutputWrapper
from tqdm import tqdm

from timeline import ingest
from timeline.models import Article, Story


def take_in(story: Story, paths: Iterable[Path], out: OutputWrapper) -> int:
    """Receive and read each file, then link the story once. How many could not be read."""
    failures = 0
    for path in with_bar(list(paths)):
        line, is_read = take_in_file(story, path)
        failures += not is_read
        with tqdm.external_write_mode():
            out.write(f"{path}: {line}")
    ingest.link(story.pk)
    return failures


def with_bar(things: list) -> tqdm:
    """The things one by one, with a progress bar where standard error is a terminal."""
    return tqdm(things, unit="article", disable=None, leave=False)


def take_in_file(story: Story, path: Path) -> tuple[str, bool]:
    """What happened to one file, in words, and whether it is read."""
    try:
        data = path.read_bytes()
    except IsADirectoryError:
        return "is a folder; name the files in it.", False
    except OSError as error:
        return f"cannot be opened: {error.strerror}.", False
    receipt = ingest.receive(story, data, path.name)
    if not receipt.created and receipt.article.state == Article.State.READ:
        return receipt.message, True
    return read_now(receipt.article)


def read_now(article: Article) -> tuple[str, bool]:
    """What reading an article came to, in words, and whether it is read."""
    ingest.read(article.pk)
    try:
        article.refresh_from_db()
    except Article.DoesNotExist:
        return "has the text of an article that is here already, so it is not kept twice", True
    if article.problem or article.state != Article.State.READ:
        return f"a{article.number} could not be read. {article.problem}", False
    return f"read as a{article.number} “{article}”", True
