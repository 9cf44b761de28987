"""No registry's address and no path of one machine in the tree."""

import re
from collections.abc import Iterator

from house.finding import Finding, Source

# One letter of each stands in brackets, so that this file does not name them itself.
_HOSTS = re.compile(r"py[p]i[.]org|python[h]osted|npm[j]s[.](?:com|org)|deb[.]debia[n]")
# XLSForm's own lists live at `instance('towns')` followed by a path that only looks like one.
_PATHS = re.compile(r"(?:/wor[k]/|/far[m]/|/roo[t]/(?!item)|/tm[p]/studio)[A-Za-z0-9_./-]*")


def foreign_names(source: Source) -> Iterator[Finding]:
    for number, line in enumerate(source.text.split("\n"), 1):
        if found := _HOSTS.search(line):
            yield Finding(source.file, number, f"a registry is named: {found[0]}.")
        if found := _PATHS.search(line):
            yield Finding(source.file, number, f"a path of one machine is named: {found[0]}.")
