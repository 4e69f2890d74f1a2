"""Brings the database up to date, fills it with the demo if it is empty, and says where to look.

One process for three commands: starting Django is most of what a second `make run` costs.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_core.settings.dev")
os.environ.setdefault("LOG_LEVEL", "WARNING")  # hundreds of pages are published while seeding

import django
from django.core.management import call_command

if __name__ == "__main__":
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("seed_demo", if_empty=True)
    call_command("show_addresses")
