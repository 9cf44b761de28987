"""What the operating system says when it refuses something, in our own words."""

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.staff_words import StaffLanguage

_LINES = {
    errno.ENOENT: "enoent",
    errno.EISDIR: "eisdir",
    errno.ENOTDIR: "enotdir",
    errno.EACCES: "eacces",
    errno.EPERM: "eacces",
    errno.EEXIST: "eexist",
    errno.ENOTEMPTY: "enotempty",
    errno.EROFS: "erofs",
    errno.ENOSPC: "enospc",
    errno.EDQUOT: "enospc",
    errno.EIO: "eio",
    errno.ENAMETOOLONG: "enametoolong",
    errno.EFBIG: "efbig",
    errno.EMFILE: "emfile",
    errno.ENFILE: "emfile",
    errno.EBUSY: "ebusy",
    errno.ETXTBSY: "ebusy",
}


def refusal(error: OSError, lang: "StaffLanguage") -> str:
    """Why, without its file; an error of Python's own, which has no number, by its kind."""
    from bot.staff_words import staff_line

    if error.errno is None:
        return str(error) or type(error).__name__
    line = _LINES.get(error.errno)
    if line is None:
        return staff_line("system-other", lang, number=str(error.errno))
    return staff_line(f"system-{line}", lang)
