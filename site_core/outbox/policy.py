"""Who may see a mail."""

from site_core.tenancy.policy import SiteRecordPolicy


class MailPolicy(SiteRecordPolicy):
    """A site's mails are for its admins; those to Network admins only for Network admins (P01)."""

    def user_has_any_permission_for_instance(self, user, actions, instance):
        """Whether ``user`` may do any of ``actions`` with a mail."""
        if getattr(instance, "restricted", False) and not user.is_superuser:
            return False
        return super().user_has_any_permission_for_instance(user, actions, instance)

    def instances_user_has_any_permission_for(self, user, actions):
        """Return the mails ``user`` may do any of ``actions`` with."""
        mails = super().instances_user_has_any_permission_for(user, actions)
        return mails if user.is_superuser else mails.filter(restricted=False)
