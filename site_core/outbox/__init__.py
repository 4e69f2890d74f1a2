"""The one way out for mail: stored first, sent by a task, seen by the site it is for."""
