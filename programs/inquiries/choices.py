"""What an inquiry and its sender choose from."""

from django.db import models


class Sector(models.TextChoices):
    """What kind of organization asks."""

    COLLEGE = "college", "College or university"
    SCHOOL = "school", "Middle or high school"
    MILITARY = "military", "Military"
    GOVERNMENT = "government", "Government or public service"
    WORKPLACE = "workplace", "Company or other workplace"
    COMMUNITY = "community", "Nonprofit or community group"
    OTHER = "other", "Something else"


class Contact(models.TextChoices):
    """How somebody would like to be answered."""

    EMAIL = "email", "By email"
    PHONE = "phone", "By phone"
    EITHER = "either", "Either is fine"


class Stage(models.TextChoices):
    """How far an inquiry has come."""

    NEW = "new", "New"
    TALKING = "talking", "In conversation"
    BOOKED = "booked", "Booked"
    DECLINED = "declined", "Declined"


OVER = (Stage.BOOKED, Stage.DECLINED)
