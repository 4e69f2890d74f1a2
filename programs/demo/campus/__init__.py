"""The campus site’s programs, one module each."""
