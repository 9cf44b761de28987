"""The town this bot speaks for: its file, and everything that may be wrong in it."""
