"""The Bot API: one function per method, an explicit register, and the door they stand behind."""
