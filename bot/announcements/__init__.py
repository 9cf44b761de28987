"""Announcements written in a file: read, and compared with the town."""
