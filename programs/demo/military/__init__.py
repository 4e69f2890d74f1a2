"""The programs of Plainspoke Military, one module each."""
