"""Posts of social networks: fetched once while an editor watches, checked for rot, never loaded."""
