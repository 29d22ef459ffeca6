"""The search indexes of either database, for migrations that make or remake them."""

from timeline.migrations import _search_postgresql, _search_sqlite

INDEXES = {"sqlite": _search_sqlite, "postgresql": _search_postgresql}


def install(apps, schema_editor):
    run(schema_editor, INDEXES[schema_editor.connection.vendor].install())


def remove(apps, schema_editor):
    run(schema_editor, INDEXES[schema_editor.connection.vendor].remove())


def run(schema_editor, statements):
    for statement in statements:
        schema_editor.execute(statement, params=None)
