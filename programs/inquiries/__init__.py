"""Asking for a program: the form, what happens to an inquiry, and when it is forgotten."""
