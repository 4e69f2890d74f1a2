"""Images and documents."""
