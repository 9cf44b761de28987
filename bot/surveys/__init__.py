"""Consultations as staff bring them: a spreadsheet read safely, checked, and published."""
