"""Meetings written in a file or in a calendar: read, and compared with the town."""
