"""Feeds of articles in full: RSS 2.0, Atom and JSON Feed 1.1, of all of a site or of some."""
