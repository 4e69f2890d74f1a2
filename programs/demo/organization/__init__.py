"""Demo programs of the umbrella site."""
