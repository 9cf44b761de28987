"""The tests: the same rooms as the code, and the talks that specify the bot."""
