"""The room of requests: a resident asks, the team answers, and nobody learns who the other is."""
