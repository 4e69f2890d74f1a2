"""The catalog of programs."""
