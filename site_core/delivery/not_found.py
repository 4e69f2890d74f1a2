"""Development answers what is missing as production does, in the brand of the site."""

from dataclasses import asdict

from csp.constants import HEADER
from csp.utils import build_policy
from django.http import Http404
from django.urls import get_resolver

from site_core.delivery.headers import ContentPolicyMiddleware


class NotFoundAsInProduction:
    """Ask the project's ``handler404``, which Django passes over while DEBUG is on."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer as usual."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Turn a missing page into its answer; other errors keep their explanation."""
        if not isinstance(exception, Http404):
            return None
        response = get_resolver().resolve_error_handler(404)(request, exception=exception)
        # The middleware itself spares what it takes for Django's explanation.
        policy = ContentPolicyMiddleware(self.get_response).get_policy_parts(request, response)
        response[HEADER] = build_policy(**asdict(policy))
        return response
