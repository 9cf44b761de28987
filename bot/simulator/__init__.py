"""A small Telegram: the Bot API over HTTP, the person's side, and a page to chat on."""
