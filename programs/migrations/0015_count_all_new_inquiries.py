from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [('programs', '0014_addresses_terms_had')]

    operations = [
        migrations.RemoveIndex(model_name='inquiry', name='inquiries_new'),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('anonymized_at', None), ('status', 'new')), fields=['site'], name='inquiries_new'),
        ),
    ]
