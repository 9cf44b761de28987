"""Backups and restores, on real files."""
