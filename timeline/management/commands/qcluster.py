"""The queue: django-q's own command, with what this site wants of it."""

from django.db import connections
from django_q import cluster
from django_q.management.commands import qcluster

from timeline import ingest, tasks
from timeline.management.sentinel import Sentinel


class Command(qcluster.Command):
    """Workers are forked from this process: they share one language model, and one that died is replaced at once."""

    help = "Run the queue: read articles, link stories, and see to it that none is lost."

    def handle(self, *args, **options):
        """Put the schedules in place, load the language model, start the queue."""
        tasks.keep_schedules()
        ingest.prepare()
        connections.close_all()  # A process must not inherit the connection of another.
        cluster.Sentinel = Sentinel
        super().handle(*args, **options)
