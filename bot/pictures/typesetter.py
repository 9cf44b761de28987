"""The typesetter: a page of ours and its files in, a PDF or a picture out.

Rules:
1. The letters are ours, then those inside the typesetter for other scripts; never the machine's.
2. It works in a folder of its own that holds nothing but the files given, and runs nothing.
3. It takes its time, but not the interpreter's: call it in a thread.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import typst

FONTS = Path(__file__).parent / "fonts"
MAIN = "main.typ"
FAMILY = "Noto Sans Arabic"
Format = Literal["pdf", "png", "svg"]


def typeset(
    page: bytes,
    files: Mapping[str, bytes],
    format: Format,
    *,
    inputs: Mapping[str, str] | None = None,
    ppi: int = 144,
) -> bytes:
    """The only sheet of `page`, which may use `files` by their names and read `inputs`."""
    import typst  # eighty megabytes, and most bots never print a page

    with TemporaryDirectory(prefix="page-") as folder:
        for name, content in {**files, MAIN: page}.items():
            Path(folder, name).write_bytes(content)
        try:
            made = typst.compile(
                f"{folder}/{MAIN}",
                root=folder,
                font_paths=fonts(),
                sys_inputs=dict(inputs or {}),
                format=format,
                ppi=ppi,
            )
        except BaseException as error:
            if type(error).__module__ == "pyo3_runtime":  # it panicked: no Exception to Python
                raise RuntimeError("the typesetter broke down") from None
            raise
    assert isinstance(made, bytes)
    return made


@cache
def fonts() -> "typst.Fonts":
    """The letters there are."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
