"""Campaigns for ideas, written in a file."""
