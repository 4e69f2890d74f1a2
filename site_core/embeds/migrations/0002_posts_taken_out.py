"""What was found may be that the words were taken out; no column changes."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("embeds", "0001_checks_of_quoted_posts")]

    operations = [
        migrations.AlterField(
            model_name="postcheck",
            name="state",
            field=models.CharField(
                choices=[
                    ("unknown", "not looked at yet"),
                    ("fine", "as it was"),
                    ("deleted", "deleted, or at another address"),
                    ("private", "not shown to everybody any more"),
                    ("changed", "reads differently than here"),
                    ("taken out", "taken out for its author"),
                ],
                default="unknown",
                max_length=10,
                verbose_name="what was found",
            ),
        ),
    ]
