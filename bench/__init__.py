"""The bench: our durable consultation step beside what python-telegram-bot offers by itself."""
