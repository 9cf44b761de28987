"""The name of a form's node as a column of the table of answers."""


def column_of(path: str) -> str:
    """`/data/group/question` -> `group-question`, as ODK Central names its columns."""
    return "-".join(path.split("/")[2:])
