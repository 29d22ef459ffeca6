"""The site's log: one JSON object a line, so that a machine can search it and a person still read it."""

import json
import logging
from datetime import UTC, datetime

# What the logging module itself puts on every record; the rest was given as `extra=`.
USUAL = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    """A record as JSON: when, how grave, which logger, what, whatever `extra=` added, and the traceback if any."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON. A value that JSON does not know is written as its text."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: value for name, value in vars(record).items() if name not in USUAL}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=False)
