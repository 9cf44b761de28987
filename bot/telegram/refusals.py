"""Why there is no point in going on with Telegram: each ends the bot with a sentence."""


class AnotherBot(Exception):
    """Another process hears with the same token."""


class BadToken(Exception):
    """Telegram does not know the token."""


class BadWebhook(Exception):
    """Telegram will not take the address of the webhook; it says why."""
