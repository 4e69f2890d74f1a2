"""Hold a site's groups and collection by reference, so that names may change."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='SiteCollection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('collection', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='of_site', to='wagtailcore.collection')),
                ('site', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='media_collection', to='wagtailcore.site')),
            ],
        ),
        migrations.CreateModel(
            name='SiteRole',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=[('author', 'Author'), ('editor', 'Editor'), ('site_admin', 'Site admin')], max_length=20)),
                ('group', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='site_role', to='auth.group')),
                ('site', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='roles', to='wagtailcore.site')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('site', 'role'), name='tenancy_one_group_per_role')],
            },
        ),
    ]
