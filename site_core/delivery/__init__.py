"""HTTP concerns: known hosts, headers, caching, compiled static files, health."""
