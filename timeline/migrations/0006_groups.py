from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.utils import timezone

LOOKED_AT = ("article", "batch", "upload", "story", "event", "mention", "entity", "outlet")
CONTRIBUTOR = [f"view_{model}" for model in LOOKED_AT] + ["add_article", "add_batch"]
KEPT_FROM_EDITORS = ["add_feed", "change_feed", "delete_feed"]
ADMINISTERED = ("timeline", "auth", "axes", "django_q")


def make_groups(apps, schema_editor):
    """Three roles. Who is new at the desk and in none of them may do nothing."""
    using = schema_editor.connection.alias
    for label in (*ADMINISTERED, "admin"):  # Else permissions are made only when all migrations are through.
        create_permissions(installed.get_app_config(label), verbosity=0, using=using, apps=apps)
    permissions = apps.get_model("auth", "Permission").objects.using(using)
    ours = permissions.filter(content_type__app_label="timeline")
    everything = permissions.filter(content_type__app_label__in=ADMINISTERED)
    roles = {
        "Contributor": ours.filter(codename__in=CONTRIBUTOR),
        "Editor": ours.exclude(codename__in=KEPT_FROM_EDITORS),
        "Administrator": everything | permissions.filter(codename="view_logentry"),
    }
    for name, granted in roles.items():
        group, _ = apps.get_model("auth", "Group").objects.using(using).get_or_create(name=name)
        group.permissions.add(*granted)


def remove_groups(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    groups.filter(name__in=["Contributor", "Editor", "Administrator"]).delete()


def begin_histories(apps, schema_editor):
    """What stories were before histories were kept: the version that a first change can be taken back to."""
    using = schema_editor.connection.alias
    kept = apps.get_model("timeline", "HistoricalStory")
    fields = ("id", "slug", "title", "standfirst", "published", "created_at")
    known = set(kept.objects.using(using).values_list("id", flat=True))
    stories = apps.get_model("timeline", "Story").objects.using(using).exclude(pk__in=known)
    now = timezone.now()
    kept.objects.using(using).bulk_create(
        kept(history_date=now, history_type="+", **row) for row in stories.values(*fields)
    )


def nothing(apps, schema_editor):
    """Histories stay."""


class Migration(migrations.Migration):
    """Who may do what at the desk, as groups."""

    dependencies = [
        ("timeline", "0005_neighbours"),
        ("admin", "0003_logentry_add_action_flag_choices"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("axes", "0010_accessattemptexpiration"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("django_q", "0019_alter_task_options_alter_ormq_key_alter_ormq_lock_and_more"),
    ]

    operations = [
        migrations.RunPython(make_groups, remove_groups),
        migrations.RunPython(begin_histories, nothing),
    ]
