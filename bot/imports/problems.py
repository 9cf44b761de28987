"""What is wrong with a file that comes in, as sentences of `staff.ftl`."""

from bot.staff_words import Problem, problem


class Unreadable(Exception):
    """A file of which nothing can be read; `problem` is the sentence that says why."""

    def __init__(self, said: Problem) -> None:
        super().__init__(said.line)
        self.problem = said


def at_line(row: int, kind: str, **args: object) -> Problem:
    """`ideas-import-...` about one line of the file."""
    return problem(f"ideas-import-{kind}", row=row, **args)


def breaks_off(said: Problem) -> bool:
    """Whether nothing after that line could be read."""
    return said.line == "ideas-import-quotes"


def line_of(said: Problem) -> int:
    """The line that `at_line` said it about."""
    return int(dict(said.args)["row"])
