"""The indicators room: whether participation grows, how good it is, and whom it reaches."""
