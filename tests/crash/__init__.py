"""The crash test: the real process on the simulator, really killed, and every answer counted."""
