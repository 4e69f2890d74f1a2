"""Articles, their authors and their feed."""
