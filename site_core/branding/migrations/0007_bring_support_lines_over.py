"""Help lines become records of their own; what was written stays, and waits to be checked."""

from django.db import migrations


def bring_over(apps, schema_editor):
    """Make a record of each line of the settings, in their order."""
    safety = apps.get_model("branding", "Safety")
    line = apps.get_model("branding", "SupportLine")
    for setting in safety.objects.all():
        values = (block["value"] for block in setting.support_lines.raw_data)
        line.objects.bulk_create(
            line(
                site_id=setting.site_id,
                name=(value.get("name") or "")[:120],
                phone=(value.get("phone") or "")[:30],
                chat_url=(value.get("chat_url") or "")[:500],
                hours=(value.get("hours") or "")[:120],
                note=(value.get("note") or "")[:240],
                position=10 * number,
            )
            for number, value in enumerate(values, start=1)
        )


class Migration(migrations.Migration):
    dependencies = [("branding", "0006_support_lines")]
    operations = [migrations.RunPython(bring_over, migrations.RunPython.noop)]
