"""How long the list of an archive is, known before a library reads it into memory.

An archive of 20 MB may be a list and nothing else: reading 400,000 names takes seconds and
hundreds of MB, and so do few names with long remarks.
"""

import struct
import zipfile

MOST_BYTES = 500_000
"""Of the list: 5,000 parts have room in it."""
PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How parts are squeezed that we unpack: others may ask for GB of memory to begin with."""
_END = b"PK\x05\x06"
_END_64 = b"PK\x06\x07"
"""Stands before the end in archives of more than 4 GB, or of more than 65,535 parts."""
_TAIL = 65_535 + 22
"""Bytes from the end in which it may stand: a remark may follow it."""


def too_long(data: bytes) -> bool:
    """Whether the list of the archive `data` is longer than we read.

    Of several ends (APPNOTE.TXT 4.3.16) every one counts: a library may believe any.
    """
    start = max(0, len(data) - _TAIL)
    if data.find(_END_64, start) >= 0:
        return True
    at = data.find(_END, start)
    while at >= 0:
        said = data[at + 12 : at + 16]
        if len(said) == 4 and struct.unpack("<I", said)[0] > MOST_BYTES:
            return True
        at = data.find(_END, at + 1)
    return False
