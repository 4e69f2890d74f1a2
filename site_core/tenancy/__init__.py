"""Which site owns what, and who may work on it."""
