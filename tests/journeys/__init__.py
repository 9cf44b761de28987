"""Journeys of people in a real browser, on the simulator's page."""
