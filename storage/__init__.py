"""The floor that remembers: one database, one writer, one transaction per thing that happens."""
