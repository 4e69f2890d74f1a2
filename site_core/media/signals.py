"""What follows an upload, and what follows the removal of a size."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from site_core.media.models import Image, Rendition
from site_core.media.renditions import queue_renditions


@receiver(post_save, sender=Image, dispatch_uid="media.queue_renditions")
def image_saved(sender, instance, raw=False, **kwargs):
    """Queue the public sizes of a new or changed image."""
    if not raw:
        queue_renditions(instance)


@receiver(post_delete, sender=Rendition, dispatch_uid="media.forget_rendition")
def rendition_deleted(sender, instance, **kwargs):
    """Stop offering a size whose file is gone."""
    image = Image.objects.filter(pk=instance.image_id).first()
    if image and instance.filter_spec in image.made:
        made = {spec: size for spec, size in image.made.items() if spec != instance.filter_spec}
        Image.objects.filter(pk=image.pk).update(made=made)
