"""The rules of this house, as checks: `python -m house` prints every finding and fails on one."""
