"""Where an editor's day begins on the admin's home: something new, or what changed last."""

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Page, Site, get_page_models

from site_core.tenancy.host_names import named
from site_core.tenancy.policy import own_objects

SHOWN = 8


class Begin(Component):
    """A button for each list the reader may add a page to, such as that of articles."""

    name, order = "begin", 60
    template_name = "pages/desk/begin.html"

    def get_context_data(self, parent_context):
        """Add what each button says and where it leads."""
        user = parent_context["request"].user
        kinds = ContentType.objects.get_for_models(*_lists()).values()
        lists = own_objects(user, Page).filter(content_type__in=kinds).order_by("path")
        rows = []
        for page in lists[:SHOWN]:
            model = page.specific_class.creatable_subpage_models()[0]
            if page.permissions_for_user(user).can_add_subpage():
                target = (model._meta.app_label, model._meta.model_name, page.pk)
                url = reverse("wagtailadmin_pages:add", args=target)
                rows.append({"what": model._meta.verbose_name, "url": url, "page": page})
        _tell_apart(rows)
        return {"rows": rows}


class ChangedLast(Component):
    """What anybody on the site worked on lately."""

    name, order = "changed_last", 320
    template_name = "pages/desk/pages.html"

    def get_context_data(self, parent_context):
        """Add the latest pages, each with who saved it."""
        pages = own_objects(parent_context["request"].user, Page)
        pages = pages.filter(latest_revision__isnull=False).select_related("latest_revision__user")
        return {
            "panel_id": "changed-last",
            "heading": "Changed last, by anybody",
            "names_people": True,
            "pages": pages.order_by("-latest_revision_created_at")[:SHOWN],
        }


def _tell_apart(rows: list[dict]) -> None:
    """Have buttons for pages of one kind say where: in which list, or on which site."""
    sites = Site.objects.select_related("root_page").order_by("-root_page__depth")  # read once
    for row in rows:
        page = row["page"]
        titles = [other["page"].title for other in rows if other["what"] == row["what"]]
        if titles.count(page.title) > 1:
            own = (site for site in sites if page.path.startswith(site.root_page.path))
            row["site"] = next(map(named, own), "no site")
        elif len(titles) > 1:
            row["list"] = page.title


def _lists() -> list[type[Page]]:
    """Return the types of pages that hold pages of exactly one other type; homes come with sites."""
    models = (model for model in get_page_models() if model is not Page)
    holding = ((model, model.creatable_subpage_models()) for model in models)
    return [model for model, held in holding if len(held) == 1 and held != [model]]
