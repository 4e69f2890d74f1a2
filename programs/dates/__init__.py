"""Public dates of programs: a list, a month, calendars to subscribe to."""
