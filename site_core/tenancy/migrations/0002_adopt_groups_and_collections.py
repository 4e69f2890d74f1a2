"""Hold by reference the groups and collections that were found by the name of their site."""

from django.db import migrations

NAMES = {"author": "Authors", "editor": "Editors", "site_admin": "Site admins"}


def adopt(apps, schema_editor):
    """Link what has the name; of two sites with one name, the first keeps what they shared."""
    site_model = apps.get_model("wagtailcore", "Site")
    group_model = apps.get_model("auth", "Group")
    collection_model = apps.get_model("wagtailcore", "Collection")
    roles = apps.get_model("tenancy", "SiteRole").objects
    collections = apps.get_model("tenancy", "SiteCollection").objects
    for site in site_model.objects.order_by("pk"):
        for role, name in NAMES.items():
            group = group_model.objects.filter(name=f"{site.site_name}: {name}").first()
            if group and not roles.filter(group=group).exists():
                roles.create(site=site, role=role, group=group)
        collection = collection_model.objects.filter(depth=2, name=site.site_name).first()
        if collection and not collections.filter(collection=collection).exists():
            collections.create(site=site, collection=collection)


class Migration(migrations.Migration):
    dependencies = [("tenancy", "0001_roles_and_collections")]
    operations = [migrations.RunPython(adopt, migrations.RunPython.noop)]
