"""Makes a whole site at once: pages, settings, roles, collection, the first admin's invitation."""

from home.provisioning.making import create_site, plan_steps
from home.provisioning.plan import SitePlan, validate

__all__ = ["SitePlan", "create_site", "plan_steps", "validate"]
