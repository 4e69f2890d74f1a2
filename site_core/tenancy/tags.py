"""Tags: one vocabulary in the database, but people see only the words their own site uses."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, QuerySet
from django.http import Http404, JsonResponse
from taggit.models import Tag, TagBase
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from site_core.tenancy.policy import own_objects

OFFERED = 10


def own_tags(user, models) -> QuerySet:
    """Return the tags on objects of ``models`` that ``user`` may know of, with ``item_count``."""
    tagged = Tag.objects.none()
    for model in models:
        own = own_objects(user, model).values("pk")
        tagged |= Tag.objects.filter(
            taggit_taggeditem_items__content_type=ContentType.objects.get_for_model(model),
            taggit_taggeditem_items__object_id__in=own,
        )
    return tagged.annotate(item_count=Count("taggit_taggeditem_items")).distinct()


def autocomplete(request, app_name=None, model_name=None):
    """Offer the tags of one's own media that begin with ``term``, as Wagtail's view does for all."""
    if app_name and (app_name, model_name) != ("taggit", "tag"):
        kind = ContentType.objects.filter(app_label=app_name, model=model_name).first()
        if not kind or not issubclass(kind.model_class() or object, TagBase):
            raise Http404
        return JsonResponse([], safe=False)
    term = request.GET.get("term", "").replace("\x00", "")
    if not term:
        return JsonResponse([], safe=False)
    tags = own_tags(request.user, [get_image_model(), get_document_model()])
    names = tags.filter(name__istartswith=term).order_by("name").values_list("name", flat=True)
    return JsonResponse(list(names[:OFFERED]), safe=False)
