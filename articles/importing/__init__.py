"""Brings articles over from WordPress, Ghost, and folders of Markdown, HTML or text."""
