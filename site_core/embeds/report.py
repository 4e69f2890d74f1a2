"""The report of quoted posts that are not what they were."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.middleware.csrf import get_token
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets.button import Button

from site_core.embeds.models import PostCheck
from site_core.embeds.removal import take_out
from site_core.tenancy.policy import records_for
from site_core.tenancy.snippets import OwnObject


class TakeOutColumn(Column):
    """A button that takes the words out at once."""

    cell_template_name = "embeds/take_out_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        """Add the token a form needs; cells know little of their page."""
        context = super().get_cell_context_data(instance, parent_context)
        return {**context, "csrf_token": get_token(parent_context["request"])}


class QuotedPostsView(generic.IndexView):
    """What was found, and what can be done about it."""

    model = PostCheck
    page_title = "Quoted posts"
    header_icon = "comment"
    index_url_name = "quoted_posts:index"
    index_results_url_name = "quoted_posts:index_results"
    default_ordering = "-since"
    paginate_by = 50
    list_export = ["author", "page.title", "get_state_display", "since", "checked_at"]
    export_headings = {"page.title": "Page", "get_state_display": "What was found"}
    export_filename = "quoted-posts"

    def get_base_queryset(self):
        """Return what was found on the user's sites."""
        found = records_for(self.request.user, PostCheck).filter(reported=True)
        return found.select_related("page", "site")

    @cached_property
    def columns(self):
        """Return the columns: whose post it is leads to the page it is on."""
        return [
            self._get_title_column("author"),
            Column("page", label="Page", accessor="page.title"),
            Column("state", label="What was found", accessor="get_state_display", sort_key="state"),
            DateColumn("since", label="Since", sort_key="since"),
            Column("site", label="Site"),
            TakeOutColumn("take_out", label="Its author took it back", accessor="pk"),
        ]

    def get_edit_url(self, instance):
        """Return the form of the page."""
        return reverse("wagtailadmin_pages:edit", args=[instance.page_id])

    def get_list_more_buttons(self, instance):
        """Offer to leave the words."""
        settled = reverse("quoted_posts:settle", args=[instance.pk])
        return [
            Button("Leave it as it is", url=settled, icon_name="check", priority=20),
        ]

    def get_add_url(self):
        """Nobody adds findings by hand."""
        return


class SettleView(OwnObject, generic.DeleteView):
    """Takes a finding out of the report until something else is found, after asking."""

    model = PostCheck
    permission_required = "change"
    page_title = "Leave it as it is"
    header_icon = "comment"
    index_url_name = "quoted_posts:index"
    delete_url_name = "quoted_posts:settle"
    template_name = "embeds/confirm_settle.html"
    success_message = None

    def delete_action(self):
        """Remember what was found."""
        self.object.settled, self.object.reported = self.object.finding, False
        self.object.save(update_fields=["settled", "reported"])


class TakeOutView(SettleView):
    """Takes the words of a post out of its page, after asking."""

    page_title = "Removed by its author"
    delete_url_name = "quoted_posts:take_out"
    template_name = "embeds/confirm_take_out.html"

    def get_object(self, *args, **kwargs):
        """Return it to whoever may publish its page: readers see the change at once."""
        check = super().get_object(*args, **kwargs)
        if check is None:
            raise Http404
        if not check.page.permissions_for_user(self.request.user).can_publish():
            raise PermissionDenied
        return check

    def delete_action(self):
        """Take them out."""
        take_out(self.object, self.request.user)


class QuotedPostsViewSet(ViewSet):
    """The report in the menu Reports."""

    name = "quoted_posts"
    url_prefix = "reports/quoted-posts"

    def get_urlpatterns(self):
        """Return the screens of the report."""
        return [
            path("", QuotedPostsView.as_view(), name="index"),
            path("results/", QuotedPostsView.as_view(results_only=True), name="index_results"),
            path("<int:pk>/settle/", SettleView.as_view(), name="settle"),
            path("<int:pk>/take-out/", TakeOutView.as_view(), name="take_out"),
        ]
