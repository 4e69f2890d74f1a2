"""Makes what a plan asks for, one step after the other; what is there already stays as it is."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import transaction
from django.utils.text import slugify
from wagtail.log_actions import LogContext
from wagtail.models import Page, Site

from articles.models import ArticleIndexPage
from home.models import HomePage, StandardPage
from home.provisioning import settings_of, starter
from home.provisioning.plan import SitePlan, site_at, validate
from home.provisioning.shipped import clear_shipped
from home.provisioning.terms_of import TERMS
from programs.models import ProgramIndexPage
from site_core.branding.chrome_build import refresh_chrome
from site_core.pages.demo import DemoReferences
from site_core.tenancy.models import Role, SiteCollection, SiteRole
from site_core.tenancy.roles import ROLE_NAMES, provision_roles, site_collection


@dataclass
class Build:
    """A site while it is being made."""

    plan: SitePlan
    by: object = None
    site: Site | None = None
    made: list[str] = field(default_factory=list)

    @property
    def home(self) -> HomePage:
        """Return the home page as it is now."""
        return Page.objects.get(pk=self.site.root_page_id).specific

    def page(self, slug: str) -> Page | None:
        """Return the page at ``/slug/``."""
        return Page.objects.child_of(self.site.root_page).filter(slug=slug).first()

    def references(self) -> DemoReferences:
        """Return what starter texts may link to."""
        children = Page.objects.child_of(self.site.root_page)
        return DemoReferences({f"/{page.slug}/": page for page in children}, {})

    def publish(self, page, live: bool = True) -> None:
        """Save ``page`` as an editor would, and publish it unless somebody has to write it."""
        revision = page.save_revision(clean=False, log_action=True)
        if live:
            revision.publish()


@dataclass(frozen=True)
class Step:
    """One thing a site has: what it is called, whether it is there, and how it is made."""

    what: str
    is_there: Callable[[Build], bool]
    make: Callable[[Build], None]


def create_site(plan: SitePlan, by=None) -> Site:
    """Make the site, or what is missing of it; all of it or, when anything fails, nothing.

    What people have changed since is never touched.
    """
    return build(plan, by).site


@transaction.atomic
def build(plan: SitePlan, by=None) -> Build:
    """Make the site and return it with the steps that had something to do.

    Pages are nobody's, whoever is logged in: they and their histories would name a Network admin to
    the people of the site. The audit trail notes who made it.
    """
    plan, _ = validate(plan)
    clear_shipped()
    building = Build(plan, by, site_at(plan.host))
    with LogContext():
        for step in steps(plan):
            if building.site is None or not step.is_there(building):
                step.make(building)
                building.made.append(step.what)
    _settle_default(building)
    provision_roles(building.site)  # repairs what the groups may do
    # Read anew: the pages made meanwhile are not known to the home page this one holds.
    building.site = Site.objects.select_related("root_page").get(pk=building.site.pk)
    refresh_chrome(building.site)
    return building


def plan_steps(plan: SitePlan) -> list[tuple[str, bool]]:
    """Return each thing the plan asks for, and whether it is there already. Changes nothing."""
    building = Build(plan, site=site_at(plan.host))
    there = building.site is not None
    return [(step.what, there and step.is_there(building)) for step in steps(plan)]


def steps(plan: SitePlan) -> list[Step]:
    """Return everything there is to do, in its order."""
    groups = ", ".join(ROLE_NAMES[role] for role in Role)
    found = [
        Step(f"the site “{plan.name}” at {plan.root_url}/ and its home page", _is_site, _make_site),
        Step(
            "a collection for pictures and documents",
            lambda b: SiteCollection.objects.filter(site=b.site).exists(),
            lambda b: site_collection(b.site),
        ),
        Step(f"groups of people: {groups}", _has_roles, lambda b: provision_roles(b.site)),
        _index(ProgramIndexPage, "programs"),
        _index(ArticleIndexPage, "articles"),
    ]
    if plan.starter_pages:
        found += [_starter_page(page) for page in starter.pages(plan)]
        found.append(Step("a first home page to edit", _has_words, _write_home))
    words = TERMS if plan.starter_pages else ()
    found += [
        Step(what, lambda b, m=model: m.objects.filter(site=b.site).exists(), make)
        for what, model, make in (*settings_of.SETTINGS, *words)
    ]
    if plan.admin_email:
        what = f"an invitation for {plan.admin_email} to be its first site admin"
        found.append(Step(what, _is_known, _invite))
    return found


def _is_site(build) -> bool:
    return build.site is not None


def _make_site(build) -> None:
    plan = build.plan
    root = Page.get_first_root_node()
    slug = slugify(plan.host.replace(".", "-"))
    if Page.objects.child_of(root).filter(slug=slug).exists():
        slug = f"{slug}-{Page.objects.order_by('-pk').first().pk}"
    home = root.add_child(instance=HomePage(title=plan.name, slug=slug))
    build.site = Site.objects.create(
        hostname=plan.host,
        port=plan.port,
        site_name=plan.name,
        root_page=Page.objects.get(pk=home.pk),
    )


def _settle_default(build) -> None:
    """Leave exactly one default site: this one if it is to be, or if there is no other."""
    defaults = Site.objects.filter(is_default_site=True)
    if not build.plan.is_default and defaults.exists():
        return
    # Saved one by one: caches and the audit trail follow signals.
    for site in [*defaults.exclude(pk=build.site.pk), build.site]:
        if site.is_default_site != (site.pk == build.site.pk):
            site.is_default_site = site.pk == build.site.pk
            site.save(update_fields=["is_default_site"])


def _has_roles(build) -> bool:
    return SiteRole.objects.filter(site=build.site).count() == len(Role)


def _index(model, slug) -> Step:
    def make(build):
        words = starter.INDEXES[slug]
        page = model(slug=slug, show_in_menus=True, **words)
        build.publish(build.home.add_child(instance=page))

    title = starter.INDEXES[slug]["title"]
    return Step(f"the page “{title}” at /{slug}/", lambda b: b.page(slug) is not None, make)


def _starter_page(content: dict) -> Step:
    slug, live = content["slug"], content["live"]

    def make(build):
        values = {name: content[name] for name in ("slug", "title", "summary", "exit_link")}
        page = StandardPage(**values, live=False)
        build.home.add_child(instance=page)
        page.body = build.references().stream(content["body"])
        build.publish(page, live=live)

    kind = "page" if live else "draft"
    what = f"the {kind} “{content['title']}” at /{slug}/"
    return Step(what, lambda b: b.page(slug) is not None, make)


def _has_words(build) -> bool:
    home = build.home
    return bool(home.sections or home.heading or home.summary)


def _write_home(build) -> None:
    home, references = build.home, build.references()
    content = starter.home(build.plan)
    home.heading, home.summary = content["heading"], content["summary"]
    home.sections = references.stream(content["sections"])
    for name in ("primary_action", "secondary_action"):
        setattr(home, name, references.stream([("link", content[name])]))
    build.publish(home)


def _is_known(build) -> bool:
    """Whether the first admin has an account on the site, or was invited already."""
    from home.provisioning.first_admin import is_known

    return is_known(build.site, build.plan.admin_email)


def _invite(build) -> None:
    from home.provisioning.first_admin import invite_admin

    invite_admin(build.site, build.plan, build.by)
