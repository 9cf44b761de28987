"""The room of the outings: what ambassadors note after a round, and which poster brought whom."""
