"""The full-text indexes of PostgreSQL: columns of tsvector under GIN, and the triggers that keep them true.

Signs are made spaces before the parser sees a text, so that it takes words apart as FTS5 does, not at the slashes of
what looks like an address. A text that makes more than a tsvector can hold is indexed by its beginning.
"""

from __future__ import annotations

SIGNS = r"[\u0001-/:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u2bff\u3000-\u303f\uff00-\uff0f]+"
PICTURES = r"[\U0001F000-\U0001FAFF\ufe00-\ufe0f]+"
NAMED = ("timeline_event_participants", "timeline_event_places")
FIXED = "SET search_path FROM CURRENT"  # A restored dump sets none, and fills the columns before it sets one.

FOLD = f"""
CREATE FUNCTION timeline_fold(told text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE {FIXED} AS $$
  SELECT regexp_replace(regexp_replace(normalize(regexp_replace(normalize(
    replace(replace(replace(replace(replace(replace(replace(translate(told, 'ŁłØøĐđÐðı', 'LlOoDdDdi'),
      'ß', 'ss'), 'Æ', 'AE'), 'æ', 'ae'), 'Œ', 'OE'), 'œ', 'oe'), 'Þ', 'TH'), 'þ', 'th'),
    NFD), '[\\u0300-\\u036f]+', '', 'g'), NFC), '{PICTURES}', ' ', 'g'), '{SIGNS}', ' ', 'g')
$$"""

WEIGHED = f"""
CREATE FUNCTION timeline_weighed(a text, b text, c text, most int) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE {FIXED} AS $$
  SELECT setweight(to_tsvector('simple', timeline_fold(left(a, most))), 'A')
      || setweight(to_tsvector('simple', timeline_fold(left(b, most))), 'B')
      || setweight(to_tsvector('simple', timeline_fold(left(c, most))), 'C')
$$"""

WORDS = f"""
CREATE FUNCTION timeline_words(a text, b text, c text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE {FIXED} AS $$
BEGIN
  RETURN timeline_weighed(a, b, c, 300000);
EXCEPTION WHEN program_limit_exceeded THEN
  RETURN timeline_weighed(a, b, c, 30000);
END $$"""

EVENT_WORDS = f"""
CREATE FUNCTION timeline_event_words(event bigint, title text) RETURNS tsvector LANGUAGE sql STABLE {FIXED} AS $$
  SELECT timeline_words(
    title,
    coalesce((SELECT string_agg(name, ' ') FROM timeline_entity WHERE id IN (
      {" UNION ".join(f"SELECT entity_id FROM {table} WHERE event_id = event" for table in NAMED)})), ''),
    coalesce((SELECT string_agg(DISTINCT quote, ' ') FROM timeline_mention WHERE event_id = event), ''))
$$"""

RETITLED = f"""
CREATE FUNCTION timeline_words_of_title() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
BEGIN
  NEW.words := timeline_event_words(NEW.id, NEW.title);
  RETURN NEW;
END $$"""

CHANGED_MENTIONS = """
SELECT unnest(ARRAY[old_rows.event_id, new_rows.event_id]) FROM old_rows JOIN new_rows USING (id)
WHERE (old_rows.quote, old_rows.event_id) IS DISTINCT FROM (new_rows.quote, new_rows.event_id)"""

RENAMED = " UNION ".join(
    f"SELECT event_id FROM {table} JOIN new_rows ON new_rows.id = entity_id "
    "JOIN old_rows ON old_rows.id = entity_id WHERE old_rows.name <> new_rows.name"
    for table in NAMED
)


def following(name: str, events: str) -> str:
    """A function for triggers that writes the words of some events anew."""
    return f"""
CREATE FUNCTION timeline_words_of_{name}() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
BEGIN
  UPDATE timeline_event SET words = timeline_event_words(id, title) WHERE id IN ({events});
  RETURN NULL;
END $$"""


def trigger(table: str, change: str, function: str) -> str:
    """A trigger that runs once for a statement, with the rows that it changed."""
    rows = {"INSERT": "NEW TABLE AS new_rows", "DELETE": "OLD TABLE AS old_rows"}
    rows["UPDATE"] = f"{rows['DELETE']} {rows['INSERT']}"
    return (
        f"CREATE TRIGGER timeline_words_{change.lower()} AFTER {change} ON {table} REFERENCING {rows[change]} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION timeline_words_of_{function}()"
    )


def install() -> list[str]:
    """The statements that make the indexes and fill them."""
    return [
        *(FOLD, WEIGHED, WORDS, EVENT_WORDS, RETITLED),
        following("new", "SELECT event_id FROM new_rows"),
        following("old", "SELECT event_id FROM old_rows"),
        following("changed", CHANGED_MENTIONS),
        following("renamed", RENAMED),
        "ALTER TABLE timeline_event ADD COLUMN words tsvector",
        "UPDATE timeline_event SET words = timeline_event_words(id, title)",
        "ALTER TABLE timeline_article ADD COLUMN words tsvector "
        "GENERATED ALWAYS AS (timeline_words(title, standfirst, body)) STORED",
        "CREATE INDEX timeline_eventwords ON timeline_event USING gin (words)",
        "CREATE INDEX timeline_articlewords ON timeline_article USING gin (words)",
        "CREATE TRIGGER timeline_words_insert BEFORE INSERT ON timeline_event "
        "FOR EACH ROW EXECUTE FUNCTION timeline_words_of_title()",
        "CREATE TRIGGER timeline_words_update BEFORE UPDATE OF title ON timeline_event "
        "FOR EACH ROW WHEN (OLD.title <> NEW.title) EXECUTE FUNCTION timeline_words_of_title()",
        trigger("timeline_mention", "UPDATE", "changed"),
        trigger("timeline_entity", "UPDATE", "renamed"),
        *(trigger(table, "INSERT", "new") for table in ("timeline_mention", *NAMED)),
        *(trigger(table, "DELETE", "old") for table in ("timeline_mention", *NAMED)),
    ]


def remove() -> list[str]:
    """The statements that take everything away again."""
    functions = ("words_of_new", "words_of_old", "words_of_changed", "words_of_renamed", "words_of_title")
    functions += ("event_words", "words", "weighed", "fold")
    return [
        "ALTER TABLE timeline_event DROP COLUMN IF EXISTS words CASCADE",
        "ALTER TABLE timeline_article DROP COLUMN IF EXISTS words CASCADE",
        *(f"DROP FUNCTION IF EXISTS timeline_{name} CASCADE" for name in functions),
    ]
