"""Home and standard pages, site search, demo content: what may know everything."""
