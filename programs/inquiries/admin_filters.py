"""What the list of inquiries can be narrowed by."""

from datetime import timedelta

from django.contrib.admin import SimpleListFilter
from django.utils import timezone

from programs.inquiries.choices import OVER
from programs.inquiries.people import called, handlers
from site_core.tenancy.policy import shown_sites


class AssigneeFilter(SimpleListFilter):
    """Whose they are: one's own, nobody's, or a colleague's."""

    title = "assignee"
    parameter_name = "for"

    def lookups(self, request, model_admin):
        """Return those who work on the inquiries of the sites that are shown."""
        people = handlers(*shown_sites(request.user)).exclude(pk=request.user.pk)
        others = [(person.pk, called(person)) for person in people]
        return [("me", "Me"), ("nobody", "Nobody yet"), *others]

    def queryset(self, request, queryset):
        """Return theirs."""
        value = self.value() or ""
        if value == "me":
            return queryset.filter(assignee=request.user.pk)
        if value == "nobody":
            return queryset.filter(assignee=None)
        known = {str(pk) for pk, _ in self.lookup_choices}
        return queryset.filter(assignee=int(value)) if value in known else queryset


class OverdueFilter(SimpleListFilter):
    """Those whose next step should have been taken."""

    title = "next step"
    parameter_name = "due"

    def lookups(self, request, model_admin):
        """Return the choices."""
        return [("late", "Overdue"), ("week", "In the next seven days")]

    def queryset(self, request, queryset):
        """Return those that are not over and due by then."""
        today = timezone.localdate()
        under_way = queryset.exclude(status__in=OVER)
        if self.value() == "late":
            return under_way.filter(due_on__lt=today)
        if self.value() == "week":
            return under_way.filter(due_on__gte=today, due_on__lte=today + timedelta(days=7))
        return queryset


class SpamFilter(SimpleListFilter):
    """Those that look automatic, of which nobody was told."""

    title = "spam"
    parameter_name = "spam"

    def lookups(self, request, model_admin):
        """Return the choices."""
        return [("yes", "May be spam"), ("no", "Everything else")]

    def queryset(self, request, queryset):
        """Return them, or the others."""
        if self.value() in ("yes", "no"):
            return queryset.filter(suspected=self.value() == "yes")
        return queryset
