"""A bounded place in memory for what is dear to make: the longest unused goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any


class Shelf:
    """Things by key, at most `most` bytes of them, for all threads of one process. A thing is made once."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.held = 0
        self._things: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._making: dict[Hashable, Lock] = {}
        self._lock = Lock()

    def get(self, key: Hashable) -> Any | None:
        """The thing of that key, or None."""
        with self._lock:
            if key not in self._things:
                return None
            self._things.move_to_end(key)
            return self._things[key][0]

    def get_or_make(self, key: Hashable, make: Callable[[], Any], weigh: Callable[[Any], int]) -> Any:
        """The thing of that key; made if need be, while others who ask for it wait. `weigh` gives its bytes."""
        thing = self.get(key)
        if thing is not None:
            return thing
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            thing = self.get(key)
            if thing is None:
                try:
                    thing = make()
                    self.put(key, thing, weigh(thing))
                finally:
                    self._making.pop(key, None)
        return thing

    def put(self, key: Hashable, thing: Any, size: int) -> None:
        """Keep a thing, unless it alone is more than there is room for."""
        with self._lock:
            self.held += size - self._things.pop(key, (None, 0))[1]
            self._things[key] = (thing, size)
            while self.held > self.most:
                self.held -= self._things.popitem(last=False)[1][1]

    def clear(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._things.clear()
            self.held = 0
