"""Help while writing: what could be better in a page, said beside its form and never in the way."""
