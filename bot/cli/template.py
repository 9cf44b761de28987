"""Examples of files, written where nothing stands yet."""

from argparse import Namespace
from pathlib import Path

from bot.cli.opening import chosen
from bot.cli.printing import complain, say


def write_example(example: Path, room: str, args: Namespace) -> int:
    """Write `example` to `args.file`, in the words of `room`; 1 after saying why it cannot be."""
    from bot.staff_words import staff_line

    lang, file = chosen(args.lang), args.file
    try:
        with file.open("xb") as written:
            written.write(example.read_bytes())
    except FileExistsError:
        complain(staff_line(f"{room}-template-there", lang, file=str(file)))
        return 1
    except OSError:
        complain(staff_line(f"{room}-template-no", lang, file=str(file)))
        return 1
    say(staff_line(f"{room}-template-written", lang, file=str(file)))
    return 0
