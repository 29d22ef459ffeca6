"""Stories of any size, all invented, for measuring and for looking at: the same numbers make the same story."""

from timeline.synthetic.rows import make_story

__all__ = ["make_story"]
