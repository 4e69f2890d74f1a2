"""What an author took back is shown to nobody, and saving asks for no words."""

import pytest
from django.core.exceptions import ValidationError

from site_core.blocks.posts import PostBlock, ThreadBlock

SAID = {"author": "Ana", "handle": "ana", "network": "x", "url": "https://x.com/ana/status/1"}


def thread(**more):
    return {**SAID, "posts": [{"text": "Walrus", "url": ""}], **more}


@pytest.mark.parametrize(
    ("block", "value"), [(PostBlock(), {**SAID, "text": "Walrus"}), (ThreadBlock(), thread())]
)
def test_words_that_were_taken_back_are_shown_to_nobody(block, value):
    shown = block.to_python(value)
    assert "Walrus" in block.render(shown)
    assert "Walrus" in block.get_searchable_content(shown)
    removed = block.to_python({**value, "state": "removed"})
    html = block.render(removed)
    assert "The author removed this" in html
    assert "Walrus" not in html
    assert "href" not in html
    assert "Walrus" not in block.get_searchable_content(removed)


def test_saving_asks_for_no_words_once_they_were_taken_out():
    for block, empty in ((PostBlock(), {**SAID, "text": ""}), (ThreadBlock(), thread(posts=[]))):
        block.clean(block.to_python({**empty, "state": "removed"}))
        with pytest.raises(ValidationError):
            block.clean(block.to_python(empty))
        with pytest.raises(ValidationError):
            block.clean(block.to_python({**empty, "state": "removed", "author": ""}))
