"""The room of the team: who is invited, who has which role, and what they did."""
