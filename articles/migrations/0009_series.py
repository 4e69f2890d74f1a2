"""Articles can be parts of a series."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('wagtailcore', '0098_apitoken'),
        ('articles', '0008_one_author_per_address'),
    ]

    operations = [
        migrations.CreateModel(
            name='Series',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120)),
                ('slug', models.SlugField(blank=True, help_text='The last part of its page’s address. Leave empty to take it from the name; after a change the old address leads to the new one.', max_length=80, verbose_name='address')),
                ('former_slugs', models.JSONField(default=list, editable=False)),
                ('intro', models.TextField(blank=True, help_text='At the top of its page, and what search engines show. One or two sentences.', max_length=600, verbose_name='introduction')),
                ('order', models.CharField(choices=[('first', 'The first one: it is read from the beginning'), ('latest', 'The latest one: each stands by itself')], default='first', max_length=6, verbose_name='its page begins with')),
            ],
            options={
                'verbose_name_plural': 'series',
                'ordering': ['name'],
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='series',
            name='site',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.site'),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='series',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='articles', to='articles.series'),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='series_place',
            field=models.PositiveSmallIntegerField(blank=True, help_text='1 for the first. Leave empty to follow by date, after those that have one.', null=True, verbose_name='place in the series'),
        ),
        migrations.AddConstraint(
            model_name='series',
            constraint=models.UniqueConstraint(fields=('site', 'slug'), name='one_series_per_address', violation_error_message='There is a page at this address already. Choose another.'),
        ),
    ]
