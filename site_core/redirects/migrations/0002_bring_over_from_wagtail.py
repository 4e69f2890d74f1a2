"""Bring over what Wagtail's own redirects held; what applied to every site goes to the default one."""

from django.db import migrations
from site_core.redirects.paths import LINK_LENGTH, PATH_LENGTH, fold_typed

TABLE = "wagtailredirects_redirect"
COLUMNS = ("old_path, site_id, redirect_page_id, redirect_link, is_permanent, automatically_created")


def bring_over(apps, schema_editor):
    connection = schema_editor.connection
    if TABLE not in connection.introspection.table_names():
        return
    default = apps.get_model("wagtailcore", "Site").objects.order_by("-is_default_site", "pk").first()
    Redirect = apps.get_model("redirects", "Redirect")
    with connection.cursor() as cursor:
        # A redirect of one site wins over one of all sites.
        cursor.execute(f"SELECT {COLUMNS} FROM {TABLE} ORDER BY site_id IS NULL, id")  # noqa: S608
        found = cursor.fetchall()
    rows = {}
    for old_path, site_id, page_id, link, permanent, automatic in found:
        site_id = site_id or (default and default.pk)
        key = fold_typed(old_path)
        if site_id is None or len(key) > PATH_LENGTH or not (page_id or link):
            continue
        within = link.startswith("/")
        rows.setdefault((site_id, key), Redirect(
            site_id=site_id, old_path=old_path, key=key, target_page_id=page_id,
            target_link="" if page_id else link,
            target_key=fold_typed(link)[:LINK_LENGTH] if within and not page_id else "",
            permanent=permanent, automatic=automatic,
        ))
    Redirect.objects.bulk_create(rows.values(), batch_size=500)


class Migration(migrations.Migration):

    dependencies = [("redirects", "0001_redirects_and_paths_not_found")]

    operations = [migrations.RunPython(bring_over, migrations.RunPython.noop)]
