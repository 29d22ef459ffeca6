"""Write a story in a format that other programs read."""

import re
from argparse import ArgumentTypeError
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from timeline.exports import FORMATS
from timeline.management.stories import named_story


class Command(BaseCommand):
    """The bytes are those that the site serves."""

    help = "Write a story to standard output or to a file."

    def add_arguments(self, parser):
        """STORY [--format FORMAT] [--site ADDRESS] [--output FILE]"""
        parser.add_argument("story", metavar="STORY", help="the story, as in its address")
        parser.add_argument("--format", choices=sorted(FORMATS), default="json", help="default: json")
        parser.add_argument(
            "--site", type=site, metavar="ADDRESS", help="where links lead, such as https://example.org"
        )
        parser.add_argument("--output", type=Path, metavar="FILE", help="where to write; default: standard output")

    def handle(self, *, story, format, site, output, **options):
        """Render the story and write it."""
        data = FORMATS[format].render(named_story(story), site or "")
        if output is None:
            self.write(data)
            return
        try:
            output.write_bytes(data)
        except OSError as error:
            raise CommandError(f"{output} cannot be written: {error.strerror}.") from error

    def write(self, data: bytes) -> None:
        """Write bytes as they are, whatever encoding and line ends the terminal has."""
        raw = getattr(self.stdout, "buffer", None)
        if raw is None:
            self.stdout.write(data.decode(), ending="")
        else:
            raw.write(data)
            raw.flush()


def site(text: str) -> str:
    """The address of a site without its last slash; of anything else argparse is told that it is none."""
    if not re.fullmatch(r"https?://[^/\s]+/?", text):
        raise ArgumentTypeError(f"“{text}” is no address of a site such as https://example.org")
    return text.rstrip("/")
