"""Words a site's house style advises against."""

from django.db import models

from site_core.tenancy.ownership import SiteOwned


class HouseWord(SiteOwned):
    """A word or phrase, what is better, and why. It is advice: nothing is ever refused."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change", "delete"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    word = models.CharField(
        "word or phrase",
        max_length=60,
        help_text="As in a dictionary: “victim” is found as “victims” and “victim’s”, too. Not looked "
        "for inside quotation marks, quotations and posts.",
    )
    better = models.CharField(
        max_length=120, help_text="What to write instead, if anything.", blank=True
    )
    reason = models.CharField(
        max_length=300, help_text="Shown to whoever wrote the word: a sentence that convinces."
    )

    class Meta:
        verbose_name = "word to avoid"
        verbose_name_plural = "words to avoid"
        ordering = ["word"]
        constraints = [
            models.UniqueConstraint(
                fields=["site", "word"],
                name="advice_one_entry_of_a_word",
                violation_error_message="This word is in the list already.",
            )
        ]

    def __str__(self) -> str:
        return self.word
