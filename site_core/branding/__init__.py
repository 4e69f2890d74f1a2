"""What makes a site look and speak like itself: one setting per concern."""
