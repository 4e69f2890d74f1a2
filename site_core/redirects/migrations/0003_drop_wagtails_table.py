"""Drop the table of Wagtail's own redirects, which 0002 brought over.

Django knows nothing of it any more and would not clear it: a page or site named in one of its rows
could not be deleted. What refers to pages from there goes too.
"""

from django.db import migrations

TABLE = "wagtailredirects_redirect"


def drop(apps, schema_editor):
    connection = schema_editor.connection
    if TABLE in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(f"DROP TABLE {TABLE}")
    references = apps.get_model("wagtailcore", "ReferenceIndex").objects
    references.filter(base_content_type__app_label="wagtailredirects").delete()


class Migration(migrations.Migration):

    dependencies = [("redirects", "0002_bring_over_from_wagtail")]

    operations = [migrations.RunPython(drop, migrations.RunPython.noop)]
