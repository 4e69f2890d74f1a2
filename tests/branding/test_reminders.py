"""People are reminded of support lines nobody has checked, and not too often."""

import datetime

from site_core.branding.reminders import remind
from site_core.branding.support import SupportLine
from site_core.outbox.models import Message
from tests.branding.test_support import TODAY, make_line
from tests.builders import make_user


def test_the_owner_is_reminded_monthly_at_most(site):
    owner = make_user(site=site, role="editor")
    make_user(site=site, role="site_admin")
    line = make_line(site, name="Long ago", owner=owner, reviewed_on=datetime.date(2020, 1, 1))
    make_line(site, name="Fresh", reviewed_on=TODAY())
    remind()
    remind()
    [mail] = Message.objects.all()
    assert mail.to == owner.email
    assert mail.site == site
    assert "Long ago" in mail.text
    assert "Fresh" not in mail.text
    line.refresh_from_db()
    line.reminded_on = TODAY() - datetime.timedelta(days=31)
    line.save()
    remind()
    assert Message.objects.count() == 2
    assert SupportLine.objects.filter(pk=line.pk, is_active=True).exists()


def test_without_an_owner_the_site_admins_are_reminded(site, other_site):
    make_user(site=site, role="editor")
    admins = {make_user(site=site, role="site_admin").email for _ in range(2)}
    former = make_user(site=other_site, role="site_admin")
    make_line(site, name="One", owner=former)
    make_line(site, name="Two")
    remind()
    assert {mail.to for mail in Message.objects.all()} == admins
    assert all("One" in mail.text and "Two" in mail.text for mail in Message.objects.all())
