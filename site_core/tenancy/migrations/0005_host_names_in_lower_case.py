"""Write host names in lower case, as they are looked up; a name another site has already stays."""

from django.db import migrations


def lower(apps, schema_editor):
    sites = apps.get_model("wagtailcore", "Site").objects
    aliases = apps.get_model("tenancy", "HostAlias").objects
    for site in sites.order_by("pk"):
        name = site.hostname.lower()
        if name == site.hostname:
            continue
        taken = sites.filter(hostname=name, port=site.port).exists()
        if not taken and not aliases.filter(hostname=name).exists():
            sites.filter(pk=site.pk).update(hostname=name)


class Migration(migrations.Migration):
    dependencies = [("tenancy", "0004_shared_collection"), ("wagtailcore", "0098_apitoken")]
    operations = [migrations.RunPython(lower, migrations.RunPython.noop)]
