"""Blocks that are used again: copied from page to page, saved as sections, or whole pages to start from."""
