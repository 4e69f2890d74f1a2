"""Forms on pages."""


def takes_posts(route):
    """Decorate the route of a page whose form may be sent; every other address is only read.

    Cached pages hold no CSRF token (P41), so the route has to see for itself where a form comes
    from: ``newsletter.protection.comes_from_elsewhere``.
    """
    route.takes_posts = True
    return route
