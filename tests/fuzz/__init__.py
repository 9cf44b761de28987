"""Random people in the whole bot, through the desk on a real file: what must hold, always holds."""
