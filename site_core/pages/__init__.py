"""What all pages share: the base page, public queries, search engine data, search."""
