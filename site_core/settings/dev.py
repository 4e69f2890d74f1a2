"""Development: embedded services, verbose errors, any host name. Never for the public."""

from site_core.settings.base import *  # noqa: F403
from site_core.settings.base import MIDDLEWARE as _MIDDLEWARE
from site_core.settings.base import SECRET_KEY as _SECRET_KEY
from site_core.settings.base import env

DEBUG = True
SECRET_KEY = _SECRET_KEY or "insecure-development-key"
ALLOWED_HOSTS = ["*"]
INTERNAL_IPS = ["127.0.0.1"]
MIDDLEWARE = [*_MIDDLEWARE, "site_core.delivery.not_found.NotFoundAsInProduction"]
SECOND_FACTOR = env.bool("SECOND_FACTOR", default=False)  # no authenticator app at hand
