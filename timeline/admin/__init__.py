"""The editor's desk: Django's admin, its conventions kept. What editors decide goes through ingest as judgements."""

from django.contrib import admin

from timeline.admin import articles, batches, events, feeds, judgements, names, stories

__all__ = ["articles", "batches", "events", "feeds", "judgements", "names", "stories"]

admin.site.site_title = "Newsroom timeline"
admin.site.site_header = "Newsroom timeline"
admin.site.index_title = "The editor's desk"
