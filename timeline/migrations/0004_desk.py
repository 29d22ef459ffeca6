import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

from timeline.migrations._search import install, remove


def publish(apps, schema_editor):
    """Stories of before were seen by readers, and stay so."""
    apps.get_model("timeline", "Story").objects.update(published=True)


def nothing(apps, schema_editor):
    """A draft needs no undoing."""


class Migration(migrations.Migration):

    """What the desk keeps. The search indexes go and come back: SQLite makes the table of articles anew."""

    dependencies = [
        ('timeline', '0003_search'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunPython(remove, install),
        migrations.AddField(
            model_name='article',
            name='attempt',
            field=models.PositiveSmallIntegerField(default=0, help_text='How often a worker began to read it.'),
        ),
        migrations.AddField(
            model_name='article',
            name='leased_until',
            field=models.DateTimeField(blank=True, help_text='Whoever reads it has it until then.', null=True),
        ),
        migrations.AddField(
            model_name='judgement',
            name='deed',
            field=models.CharField(blank=True, db_index=True, help_text='What was decided in one act, and is undone in one.', max_length=36),
        ),
        migrations.AddField(
            model_name='judgement',
            name='undone_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='judgements_undone', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='story',
            name='published',
            field=models.BooleanField(default=False, help_text='Readers see it. A draft is seen by editors only.'),
        ),
        migrations.AlterField(
            model_name='judgement',
            name='by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='judgements', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AlterField(
            model_name='judgement',
            name='kind',
            field=models.CharField(choices=[('title', 'title of an event'), ('date', 'date of an event'), ('visibility', 'shown, hidden or left to the program'), ('status', 'status of an event'), ('published', 'when an article was published'), ('fact', 'title, byline or outlet of an article'), ('same', 'two mentions report one event'), ('different', 'two mentions report two events'), ('expression', 'date of a time expression'), ('paragraph', 'a paragraph put back or left out'), ('name', 'another name for a person, place or organisation'), ('spelling', 'two names are one'), ('copy', 'copy, update or different from another article'), ('added', 'an event added by hand'), ('moved', 'an event moved to another story')], max_length=12),
        ),
        migrations.CreateModel(
            name='Batch',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('made_at', models.DateTimeField(auto_now_add=True)),
                ('undone_at', models.DateTimeField(blank=True, null=True)),
                ('facts', models.JSONField(blank=True, default=dict, help_text='What holds for all of them: {outlet, published, url}.')),
                ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL)),
                ('story', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='batches', to='timeline.story')),
            ],
            options={
                'verbose_name_plural': 'batches',
                'ordering': ['-made_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='HistoricalStory',
            fields=[
                ('id', models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name='ID')),
                ('slug', models.SlugField(max_length=80)),
                ('title', models.CharField(max_length=300)),
                ('standfirst', models.TextField(blank=True)),
                ('published', models.BooleanField(default=False, help_text='Readers see it. A draft is seen by editors only.')),
                ('created_at', models.DateTimeField(blank=True, editable=False)),
                ('history_id', models.AutoField(primary_key=True, serialize=False)),
                ('history_date', models.DateTimeField(db_index=True)),
                ('history_change_reason', models.CharField(max_length=100, null=True)),
                ('history_type', models.CharField(choices=[('+', 'Created'), ('~', 'Changed'), ('-', 'Deleted')], max_length=1)),
                ('history_user', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'historical story',
                'verbose_name_plural': 'historical stories',
                'ordering': ('-history_date', '-history_id'),
                'get_latest_by': ('history_date', 'history_id'),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name='Feed',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('url', models.URLField(max_length=1000)),
                ('active', models.BooleanField(default=True)),
                ('minutes', models.PositiveIntegerField(default=60, help_text='How long to wait between two looks.')),
                ('polled_at', models.DateTimeField(blank=True, null=True)),
                ('etag', models.CharField(blank=True, max_length=300)),
                ('modified', models.CharField(blank=True, max_length=100)),
                ('problem', models.TextField(blank=True, help_text='What went wrong at the last look, in a sentence.')),
                ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL)),
                ('story', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='feeds', to='timeline.story')),
            ],
            options={
                'ordering': ['story', 'url'],
                'constraints': [models.UniqueConstraint(fields=('story', 'url'), name='a_story_has_a_feed_once')],
            },
        ),
        migrations.CreateModel(
            name='FormerNumber',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(help_text='Its number in the story.')),
                ('event', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_numbers', to='timeline.event')),
                ('story', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_numbers', to='timeline.story')),
            ],
            options={
                'ordering': ['number'],
                'constraints': [models.UniqueConstraint(fields=('story', 'number'), name='one_event_per_former_number')],
            },
        ),
        migrations.CreateModel(
            name='Upload',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(help_text='Its place in the batch.')),
                ('file_name', models.CharField(max_length=255)),
                ('url', models.URLField(blank=True, max_length=1000)),
                ('state', models.CharField(choices=[('waiting', 'waiting'), ('working', 'at work'), ('taken', 'taken in'), ('known', 'here already'), ('unpacked', 'unpacked'), ('refused', 'refused'), ('undone', 'undone')], db_index=True, default='waiting', max_length=10)),
                ('said', models.TextField(blank=True, help_text='What became of it, or what is wrong and what to do, in a sentence.')),
                ('original', models.FileField(blank=True, help_text='Of a file that holds several.', max_length=200, upload_to='originals')),
                ('sha256', models.CharField(blank=True, max_length=64)),
                ('attempt', models.PositiveSmallIntegerField(default=0, help_text='How often a worker began with it.')),
                ('leased_until', models.DateTimeField(blank=True, help_text='Whoever works on it has it until then.', null=True)),
                ('article', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='uploads', to='timeline.article')),
                ('batch', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='uploads', to='timeline.batch')),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='entries', to='timeline.upload')),
            ],
            options={
                'ordering': ['batch', 'number'],
                'constraints': [models.UniqueConstraint(fields=('batch', 'number'), name='upload_numbers_are_unique_in_a_batch')],
            },
        ),
        migrations.RunPython(install, remove),
        migrations.RunPython(publish, nothing),
    ]
