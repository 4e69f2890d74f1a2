"""Subscribers and signing up."""
