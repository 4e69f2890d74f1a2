"""No two authors of a site have one address; apart, since PostgreSQL keeps data and structure apart."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0007_addresses_of_authors'),
    ]

    operations = [
        migrations.AddConstraint(
            model_name='author',
            constraint=models.UniqueConstraint(fields=('site', 'slug'), name='one_author_per_address', violation_error_message='There is a page at this address already. Choose another.'),
        ),
    ]
