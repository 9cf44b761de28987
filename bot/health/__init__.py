"""Whether the bot is well, for machines that watch it: a local port, and nothing about anybody."""
