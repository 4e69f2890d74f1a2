"""ASGI entry point. WSGI is the measured default; see docs/architecture.md."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_core.settings.production")

application = get_asgi_application()

# After the application, whose loading sets Django up.
from site_core.delivery import entrance, scheduler  # noqa: E402

application.request_class = entrance.CarefulASGIRequest
entrance.keep_what_is_loaded()
scheduler.start()
