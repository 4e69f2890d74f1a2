"""Where old addresses lead, and which addresses nobody answers."""
