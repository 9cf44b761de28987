"""The command line: one file per subject, each with `add_to(subparsers)` and light to import."""
