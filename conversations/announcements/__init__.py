"""The room of announcements: what the town tells those who said that they want to hear it."""
