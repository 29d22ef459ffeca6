"""A composed article and what intake shall find in it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Paper:
    """``gone`` may not stand in the body, ``kept`` has to; a fact left out has to be empty."""

    name: str
    text: str
    title: str = ""
    standfirst: str = ""
    byline: str = ""
    outlet: str = ""
    published: str = ""
    because: str = ""
    begins: str = ""
    ends: str = ""
    caption: str = ""
    url: str = ""
    hints: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
