from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('programs', '0009_terms_from_words'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='programpage',
            name='delivery',
        ),
    ]
