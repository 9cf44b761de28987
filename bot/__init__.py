"""The floor that touches the world: Telegram, the simulator, the clock, the command line."""
