"""Calendars (RFC 5545): meetings as files that other programs read."""
