from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="article",
            name="timexes",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="Its time expressions, dated: [{start, end, type, value, edtf, earliest, latest}].",
            ),
        ),
    ]
