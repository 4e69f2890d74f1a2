"""Lets somebody in who lost the second step when there is no admin left to reset it."""

from django.core.management.base import BaseCommand, CommandError

from site_core.accounts.models import User
from site_core.accounts.second_factor import take_away


class Command(BaseCommand):
    """Run by whoever runs the installation."""

    help = "Take away the second step of an account: authenticator app and recovery codes."

    def add_arguments(self, parser):
        """Ask whose."""
        parser.add_argument("username", help="the user name of the account")

    def handle(self, *args, username, **options):
        """Take it away, and say what comes next."""
        account = User.objects.filter(username=username).first()
        if account is None:
            raise CommandError(f"There is no account with the user name {username}.")
        if not take_away(account):
            self.stdout.write(f"{username} had no second step. Nothing had to be taken away.")
            return
        self.stdout.write(
            f"The second step of {username} is gone. Where it is required, the next log-in asks "
            "to set up a new one."
        )
