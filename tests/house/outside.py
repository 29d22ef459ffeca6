"""The world outside the tests: an environment with nothing set, and the settings of a public site."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEY = "not-a-key-in-use-anywhere-but-long-and-of-many-letters"
PRODUCTION = {"DEBUG": "off", "SECRET_KEY": KEY, "ALLOWED_HOSTS": "timeline.example.org"}


def environment(**values: str) -> dict[str, str]:
    """The environment without a setting of the project's or of the browser tests, and then with these."""
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    settings = {line.partition("=")[0] for line in example.splitlines() if "=" in line and not line.startswith("#")}
    left_out = settings | {"DJANGO_ALLOW_ASYNC_UNSAFE"}
    bare = {name: value for name, value in os.environ.items() if name not in left_out}
    return bare | {"DJANGO_SETTINGS_MODULE": "newsroom.settings"} | values
