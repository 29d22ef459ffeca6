"""Give the queue again what was lost on the way."""

from django.core.management.base import BaseCommand

from timeline import tasks


class Command(BaseCommand):
    """The queue does this every minute by itself."""

    help = "Have read what was received and forgotten, or left behind by a worker that died."

    def handle(self, **options):
        """Say how many there were."""
        self.stdout.write(f"{tasks.sweep()} given to the queue.")
