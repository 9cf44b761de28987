"""The child that opens spreadsheets: what `subprocess.run` gives for it, forked."""

import os
import signal
import subprocess
import tempfile
from contextlib import ExitStack
from types import SimpleNamespace
from typing import Any

from tests.warm.forking import NUMBER, forked, number_from


def run(command: list[str], *, input: bytes, timeout: float, **_: Any) -> Any:
    """What `subprocess.run` gives for `python -I convert.py ARGUMENTS`."""
    with ExitStack() as opened:
        files = [opened.enter_context(tempfile.TemporaryFile()) for _ in range(3)]
        files[0].write(input)
        files[0].seek(0)
        pid, told = forked(command[2], command[2:], [file.fileno() for file in files])
        with told:
            told.settimeout(timeout)
            try:
                code = number_from(told.recv(NUMBER.size))
            except TimeoutError:
                os.kill(pid, signal.SIGKILL)
                raise subprocess.TimeoutExpired(command, timeout) from None
        out, err = (file.seek(0) or file.read() for file in files[1:])
        return subprocess.CompletedProcess(command, code, out, err)


IN_PLACE_OF_SUBPROCESS = SimpleNamespace(run=run, TimeoutExpired=subprocess.TimeoutExpired)
