from django.db import migrations

from timeline.migrations import _search_postgresql, _search_sqlite

INDEXES = {"sqlite": _search_sqlite, "postgresql": _search_postgresql}


def install(apps, schema_editor):
    run(schema_editor, INDEXES[schema_editor.connection.vendor].install())


def remove(apps, schema_editor):
    run(schema_editor, INDEXES[schema_editor.connection.vendor].remove())


def run(schema_editor, statements):
    for statement in statements:
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):
    """Full-text search. On SQLite a later change to the tables of articles, events, mentions, entities or their ties
    makes those anew and loses the triggers: such a migration removes the indexes first and installs them after."""

    dependencies = [("timeline", "0002_timexes")]

    operations = [migrations.RunPython(install, remove)]
