"""The demonstration: three sites of an invented organization, written and painted by code."""
