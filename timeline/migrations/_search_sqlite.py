"""The full-text indexes of SQLite: FTS5 tables, and the triggers that keep them true."""

from __future__ import annotations

from functools import reduce

LETTERS = {"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "ı": "i", "ß": "ss"}
LETTERS |= {"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "TH", "þ": "th"}
TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
NAMED = ("timeline_event_participants", "timeline_event_places")


def folded(sql: str) -> str:
    """An expression with the letters that the tokenizer does not take apart written plainly."""
    return reduce(lambda inner, pair: f"replace({inner}, '{pair[0]}', '{pair[1]}')", LETTERS.items(), sql)


def trigger(name: str, when: str, *statements: str) -> str:
    """A trigger of one of the indexes."""
    return f"CREATE TRIGGER timeline_words_{name} AFTER {when} BEGIN {'; '.join(statements)}; END"


def sentences(event: str) -> str:
    """The sentences that report an event, as one text."""
    told = f"SELECT group_concat(DISTINCT quote) FROM timeline_mention WHERE event_id = {event}"
    return f"coalesce({folded(f'({told})')}, '')"


def names(event: str) -> str:
    """The names that belong to an event, as one text."""
    ties = " UNION ".join(f"SELECT entity_id FROM {table} WHERE event_id = {event}" for table in NAMED)
    return f"coalesce({folded(f'(SELECT group_concat(name) FROM timeline_entity WHERE id IN ({ties}))')}, '')"


def changed(column: str, what: str, event: str) -> str:
    """The statement that writes one column of an event's row anew."""
    return f"UPDATE timeline_eventwords SET {column} = {what} WHERE rowid = {event}"


def event_triggers() -> list[str]:
    """What follows events, the sentences that report them, and the names that belong to them."""
    title = folded("new.title")
    told = {row: changed("sentences", sentences(f"{row}.event_id"), f"{row}.event_id") for row in ("old", "new")}
    named = {row: changed("names", names(f"{row}.event_id"), f"{row}.event_id") for row in ("old", "new")}
    renamed = " UNION ".join(f"SELECT event_id FROM {table} WHERE entity_id = new.id" for table in NAMED)
    return [
        trigger(
            "of_event",
            "INSERT ON timeline_event",
            f"INSERT INTO timeline_eventwords (rowid, title, names, sentences) VALUES (new.id, {title}, '', '')",
        ),
        trigger(
            "of_retitled_event",
            "UPDATE OF title ON timeline_event WHEN old.title <> new.title",
            changed("title", title, "new.id"),
        ),
        trigger(
            "of_deleted_event", "DELETE ON timeline_event", "DELETE FROM timeline_eventwords WHERE rowid = old.id"
        ),
        trigger("of_mention", "INSERT ON timeline_mention", told["new"]),
        trigger(
            "of_changed_mention",
            "UPDATE OF quote, event_id ON timeline_mention "
            "WHEN old.quote <> new.quote OR old.event_id <> new.event_id",
            told["old"],
            told["new"],
        ),
        trigger("of_deleted_mention", "DELETE ON timeline_mention", told["old"]),
        *(trigger(f"of_{table}", f"INSERT ON {table}", named["new"]) for table in NAMED),
        *(trigger(f"of_deleted_{table}", f"DELETE ON {table}", named["old"]) for table in NAMED),
        trigger(
            "of_renamed_entity",
            "UPDATE OF name ON timeline_entity WHEN old.name <> new.name",
            f"UPDATE timeline_eventwords SET names = {names('timeline_eventwords.rowid')} WHERE rowid IN ({renamed})",
        ),
    ]


def article_triggers() -> list[str]:
    """What follows articles. Their index holds no text of its own, so it has to be told what to forget."""
    columns = ("title", "standfirst", "body")
    listed = ", ".join(columns)
    old, new = (", ".join(folded(f"{row}.{column}") for column in columns) for row in ("old", "new"))
    add = f"INSERT INTO timeline_articlewords (rowid, {listed}) VALUES (new.id, {new})"
    forget = (
        f"INSERT INTO timeline_articlewords (timeline_articlewords, rowid, {listed}) VALUES ('delete', old.id, {old})"
    )
    differs = " OR ".join(f"old.{column} <> new.{column}" for column in columns)
    return [
        trigger("of_article", "INSERT ON timeline_article", add),
        trigger("of_changed_article", f"UPDATE OF {listed} ON timeline_article WHEN {differs}", forget, add),
        trigger("of_deleted_article", "DELETE ON timeline_article", forget),
    ]


def install() -> list[str]:
    """The statements that make the indexes and fill them."""
    articles = ", ".join(folded(column) for column in ("title", "standfirst", "body"))
    return [
        f"CREATE VIRTUAL TABLE timeline_eventwords USING fts5 (title, names, sentences, {TOKENS})",
        f"CREATE VIRTUAL TABLE timeline_articlewords USING fts5 (title, standfirst, body, content = '', {TOKENS})",
        "INSERT INTO timeline_eventwords (rowid, title, names, sentences) "
        f"SELECT id, {folded('title')}, {names('timeline_event.id')}, {sentences('timeline_event.id')} "
        "FROM timeline_event",
        "INSERT INTO timeline_articlewords (rowid, title, standfirst, body) "
        f"SELECT id, {articles} FROM timeline_article",
        *event_triggers(),
        *article_triggers(),
    ]


def remove() -> list[str]:
    """The statements that take everything away again."""
    made = [sql.split()[2] for sql in (*event_triggers(), *article_triggers())]
    tables = ("timeline_eventwords", "timeline_articlewords")
    return [*(f"DROP TRIGGER IF EXISTS {name}" for name in made), *(f"DROP TABLE IF EXISTS {name}" for name in tables)]
