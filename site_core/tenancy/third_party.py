"""Who owns the records of Wagtail's, Django's and other apps: decided for each, by app or model.

A dependency that brings a model nobody thought about fails the system check.
"""

BY_PAGE = "reached through its page, which belongs to a site by the tree"
BY_RECORD = "reached through its record, whose policy is asked"
BY_GROUP = "belongs to a role, and so to a site; changed by code only"
NOT_SHOWN = "never shown to people"
NETWORK = "only Network admins reach it"

OWNERS = {
    "account": "of one account; reached by its owner only",
    "auth.Group": BY_GROUP,
    "auth.Permission": NOT_SHOWN,
    "contenttypes": NOT_SHOWN,
    "mfa": "of one account; reached by its owner only",
    "sessions": NOT_SHOWN,
    "taggit": "words are offered only where one's own media use them: tenancy.tags",
    "wagtailadmin.Admin": NOT_SHOWN,
    "wagtailadmin.EditingSession": BY_RECORD,
    "wagtailadmin.FormState": "of one account",
    "wagtailcore.APIToken": "of one account; no API is mounted that takes it",
    "wagtailcore.Collection": "a site's own, or shared on purpose: tenancy.models.SiteCollection",
    "wagtailcore.CollectionViewRestriction": "reached through its collection",
    "wagtailcore.Comment": BY_PAGE,
    "wagtailcore.CommentReply": BY_PAGE,
    "wagtailcore.GroupApprovalTask": NETWORK,
    "wagtailcore.GroupCollectionPermission": BY_GROUP,
    "wagtailcore.GroupPagePermission": BY_GROUP,
    "wagtailcore.GroupSitePermission": BY_GROUP,
    "wagtailcore.Locale": NETWORK,
    "wagtailcore.ModelLogEntry": "remembers the site of its record: tenancy.history",
    "wagtailcore.Page": "belongs to a site by the tree",
    "wagtailcore.PageLogEntry": BY_PAGE,
    "wagtailcore.PageSubscription": BY_PAGE,
    "wagtailcore.PageViewRestriction": BY_PAGE,
    "wagtailcore.ReferenceIndex": NOT_SHOWN,
    "wagtailcore.Revision": BY_RECORD,
    "wagtailcore.Site": NETWORK,
    "wagtailcore.Task": NETWORK,
    "wagtailcore.TaskState": BY_RECORD,
    "wagtailcore.UploadedFile": "of one account, while it uploads",
    "wagtailcore.Workflow": NETWORK,
    "wagtailcore.WorkflowContentType": NETWORK,
    "wagtailcore.WorkflowPage": NETWORK,
    "wagtailcore.WorkflowState": BY_RECORD,
    "wagtailcore.WorkflowTask": NETWORK,
    "wagtaildocs.Document": "not used: ours is media.Document",
    "wagtailembeds": "not used: nothing is embedded",
    "wagtailimages.Image": "not used: ours is media.Image",
    "wagtailimages.Rendition": "not used: ours is media.Rendition",
    "wagtailsearch": NOT_SHOWN,
    "wagtailusers": "of one account",
}


def is_decided(model) -> bool:
    """Whether somebody wrote down who owns ``model``."""
    return model._meta.label in OWNERS or model._meta.app_label in OWNERS
