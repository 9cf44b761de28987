"""JavaRosa, the engine of ODK Collect, as found within pyxform: an independent reference."""

import base64
import re
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pyxform

JAR = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
SOURCE = Path(__file__).with_name("Replay.java")


def missing() -> str:
    """Why JavaRosa cannot run here, '' when it can."""
    if not JAR.exists():
        return "pyxform has no ODK_Validate.jar"
    if shutil.which("java") is None:
        return "there is no Java"
    modules = subprocess.run(["java", "--list-modules"], capture_output=True, text=True)
    return "" if "jdk.compiler" in modules.stdout else "this Java cannot run a source file"


@dataclass
class Interview:
    """One interview to replay: a form's file (its CSV lie beside it), the answers by path, and the
    language as the form names it, '' for its default."""

    form: Path
    answers: dict[str, str] = field(default_factory=dict)
    repeats: frozenset[str] = frozenset()
    language: str = ""


def numbered(path: str) -> str:
    """The path as JavaRosa writes it: a position on every name but the root's."""
    _, root, *names = path.split("/")
    return "/".join(["", root, *(n if n.endswith("]") else n + "[1]" for n in names)])


def ours(path: str, repeats: frozenset[str]) -> str:
    """The path as we write it: positions on repeats only."""
    _, *names = path.split("/")
    above, written = "", ""
    for name in names:
        bare = re.sub(r"\[\d+\]", "", name)
        above = f"{above}/{bare}"
        written = f"{written}/{name if above in repeats else bare}"
    return written


@dataclass
class Replayed:
    """What JavaRosa did: (path, status, label, choices) by question, and the values handed in."""

    questions: list[tuple[str, str, str, list[str]]] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    failure: str = ""


def replay(interviews: list[Interview]) -> list[Replayed]:
    """Every interview through JavaRosa, in one process, on the clock of Paris."""
    lines: list[str] = []
    for interview in interviews:
        lines.append(f"FORM\t{interview.form}")
        lines += [f"LANGUAGE\t{interview.language}"] if interview.language else []
        answers = interview.answers.items()
        lines += [f"ANSWER\t{numbered(path)}\t{value}" for path, value in answers]
        lines.append("RUN")
    done = subprocess.run(
        ["java", "-Duser.timezone=Europe/Paris", "-cp", str(JAR), str(SOURCE)],
        input="\n".join(lines) + "\n",
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    blocks = done.stdout.split("DONE\n")[:-1]
    repeats = [interview.repeats for interview in interviews]
    found = [_replayed(block, own) for block, own in zip(blocks, repeats, strict=False)]
    assert len(found) == len(interviews), done.stderr[-2_000:]
    return found


def _replayed(block: str, repeats: frozenset[str]) -> Replayed:
    result = Replayed()
    for line in block.splitlines():
        match line.split("\t"):
            case ["Q", path, status, label, choices]:
                at = ours(path, repeats)
                result.questions.append((at, status, label, choices.split()))
            case ["XML", encoded]:
                root = ElementTree.fromstring(base64.b64decode(encoded))
                leaves = _leaves(root, "/" + root.tag.rpartition("}")[2])
                result.values = {ours(at, repeats): value for at, value in leaves}
            case ["FAILED", message]:
                result.failure = message
    return result


def _leaves(element: ElementTree.Element, path: str) -> list[tuple[str, str]]:
    if not len(element):
        return [(path, element.text)] if element.text else []
    pairs: list[tuple[str, str]] = []
    seen = Counter[str]()
    for child in element:
        name = child.tag.rpartition("}")[2]
        seen[name] += 1
        pairs += _leaves(child, f"{path}/{name}[{seen[name]}]")
    return pairs
