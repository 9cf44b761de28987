"""The room of the ideas: proposing one, and approving what somebody wrote down for us."""
