"""What a newcomer sees of a missing page while developing is what readers will see."""

import pytest
from django.conf import settings
from django.test import override_settings

MIDDLEWARE = [*settings.MIDDLEWARE, "site_core.delivery.not_found.NotFoundAsInProduction"]


@pytest.mark.parametrize("debug", [True, False])
def test_missing_pages_are_answered_in_the_brand_of_the_site(site, get, debug):
    with override_settings(DEBUG=debug, MIDDLEWARE=MIDDLEWARE):
        answer = get(site, "/no-such-page/")
    assert answer.status_code == 404
    assert "This page is not here" in answer.text
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert site.site_name in answer.text
