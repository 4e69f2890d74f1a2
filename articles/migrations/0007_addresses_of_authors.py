"""Authors get an address, made of their names."""

from django.db import migrations, models
from django.utils.text import slugify


def give_addresses(apps, schema_editor):
    """Take them from names, as authors made from now on do; nobody of a site shares one."""
    taken = set()
    for author in apps.get_model("articles", "Author").objects.order_by("pk"):
        slug = base = slugify(author.name)[:75].strip("-") or "author"
        number = 1
        while (author.site_id, slug) in taken:
            number += 1
            slug = f"{base}-{number}"
        taken.add((author.site_id, slug))
        author.slug = slug
        author.save(update_fields=["slug"])


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0006_support_by_region'),
    ]

    operations = [
        migrations.AddField(
            model_name='author',
            name='former_slugs',
            field=models.JSONField(default=list, editable=False),
        ),
        migrations.AddField(
            model_name='author',
            name='slug',
            field=models.SlugField(blank=True, help_text='The last part of its page’s address. Leave empty to take it from the name; after a change the old address leads to the new one.', max_length=80, verbose_name='address'),
        ),
        migrations.AlterField(
            model_name='author',
            name='bio',
            field=models.TextField(blank=True, help_text='Shown under their articles and on their page.', max_length=600),
        ),
        migrations.RunPython(give_addresses, migrations.RunPython.noop),
    ]
