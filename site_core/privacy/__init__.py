"""What a site loads and stores, found out by reading its own pages, and said in public."""
