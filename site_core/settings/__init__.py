"""Settings by environment: ``base`` is shared, ``dev``, ``test`` and ``production`` refine it."""
