"""WSGI entry point, for granian or any other WSGI server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_core.settings.production")

application = get_wsgi_application()

# After the application, whose loading sets Django up.
from site_core.delivery import entrance, scheduler  # noqa: E402

application.request_class = entrance.CarefulWSGIRequest
entrance.keep_what_is_loaded()
scheduler.start()
