"""Voting: which elections come, what one can do in time, and reminders of it."""
