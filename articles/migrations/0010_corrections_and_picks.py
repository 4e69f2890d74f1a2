"""What was put right in an article, and what to read after it."""

import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0009_series'),
    ]

    operations = [
        migrations.AddField(
            model_name='articlepage',
            name='correction',
            field=models.TextField(blank=True, help_text='What was wrong and what is right now, in plain words. Shown at the top of the article and in feeds.', max_length=600),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='picks',
            field=wagtail.fields.StreamField([('pick', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'page_type': ['articles.ArticlePage']})}, help_text='Up to three articles of this site to read next. What you leave open is filled with articles about the same topics, then with the newest.', verbose_name='keep reading'),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='updated_on',
            field=models.DateField(blank=True, help_text='Shown beside the date. Only for changes a reader would want to know of; filled in with today’s date when there is a correction.', null=True, verbose_name='updated on'),
        ),
    ]
