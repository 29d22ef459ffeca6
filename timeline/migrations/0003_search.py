from django.db import migrations

from timeline.migrations._search import install, remove


class Migration(migrations.Migration):
    """Full-text search. On SQLite a later change to the tables of articles, events, mentions, entities or their ties
    makes those anew and loses the triggers: such a migration removes the indexes first and installs them after."""

    dependencies = [("timeline", "0002_timexes")]

    operations = [migrations.RunPython(install, remove)]
