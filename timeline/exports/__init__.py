"""A story in the formats that other programs read: one module a format."""

from collections.abc import Callable

from timeline.exports import timeline_json
from timeline.models import Story

RENDERERS: dict[str, Callable[[Story], bytes]] = {"json": timeline_json.render}
