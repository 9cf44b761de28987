"""Processes that are forked off one that has imported everything, in place of started anew."""
