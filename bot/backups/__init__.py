"""Backups: one file with the database, the files sent as answers and the town's own files."""
