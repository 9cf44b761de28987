"""Golden conversations: what people say, and what the bot must answer."""
