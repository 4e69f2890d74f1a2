"""Django's own deployment checks find nothing to say about the production settings."""

import os
import subprocess
import sys
from pathlib import Path

from tests.settings.conftest import GOOD, OURS

ROOT = Path(__file__).resolve().parents[2]


def test_check_deploy_is_clean():
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env={**inherited, **GOOD, "DJANGO_SETTINGS_MODULE": "site_core.settings.production"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout
