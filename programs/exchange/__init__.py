"""Programs as a table: the same columns out and in, so that what was exported can be imported."""
