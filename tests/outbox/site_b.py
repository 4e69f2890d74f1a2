"""The people of site B at work: what they post, and what they are told."""

from wagtail.test.utils.form_data import querydict_from_html

from site_core.outbox.models import Message

ELSEWHERE = "http://a.example"
ROOT = "http://b.example"
COUNTS = {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0", "MIN_NUM_FORMS": "0", "MAX_NUM_FORMS": ""}


def told() -> dict[str, Message]:
    """Return what was written since last asked, by the name of whom it is to."""
    found = {m.to.split("@")[0]: m for m in Message.objects.all()}
    assert len(found) == Message.objects.count(), "somebody was told twice"
    Message.objects.all().delete()
    for message in found.values():
        assert message.site.hostname == "b.example"
        assert message.sender == "Site B <website@localhost>"
        assert ELSEWHERE not in message.text
        assert "&amp;" not in message.text
        assert f"{ROOT}/admin/account/#tab-notifications" in message.text
        assert message.text.endswith("--\nSite B\nhttp://b.example")
        assert "\n\n\n" not in message.text
    return found


def save(client, page, values=(), status=302):
    """Post the form of an article in the editor, with ``values`` in it, and return the answer."""
    address = f"/admin/pages/{page.pk}/edit/"
    form = querydict_from_html(client.get(address).content.decode(), form_id="page-edit-form")
    form.update({"body-count": "0", "picks-count": "0", "title": page.title, "slug": page.slug})
    form.update(dict(values))
    response = client.post(address, form.dict())
    assert response.status_code == status, response.context["form"].errors
    return response
