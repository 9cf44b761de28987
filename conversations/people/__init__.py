"""The room of the people: welcome, language, consents, and what we know of who talks to us."""
