from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("branding", "0007_bring_support_lines_over")]
    operations = [migrations.RemoveField(model_name="safety", name="support_lines")]
