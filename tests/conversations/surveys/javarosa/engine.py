"""JavaRosa, the engine of ODK Collect, as found within pyxform: an independent reference."""

import base64
import shutil
import subprocess
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
    """One interview to replay: a form's file and the answers by path."""

    form: Path
    answers: dict[str, str] = field(default_factory=dict)


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
        lines += [f"ANSWER\t{path}\t{value}" for path, value in interview.answers.items()]
        lines.append("RUN")
    done = subprocess.run(
        ["java", "-Duser.timezone=Europe/Paris", "-cp", str(JAR), str(SOURCE)],
        input="\n".join(lines) + "\n",
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    found = [_replayed(block) for block in done.stdout.split("DONE\n")[:-1]]
    assert len(found) == len(interviews), done.stderr[-2_000:]
    return found


def _replayed(block: str) -> Replayed:
    result = Replayed()
    for line in block.splitlines():
        match line.split("\t"):
            case ["Q", path, status, label, choices]:
                result.questions.append((path, status, label, choices.split()))
            case ["XML", encoded]:
                root = ElementTree.fromstring(base64.b64decode(encoded))
                result.values = dict(_leaves(root, "/" + root.tag.rpartition("}")[2]))
            case ["FAILED", message]:
                result.failure = message
    return result


def _leaves(element: ElementTree.Element, path: str) -> list[tuple[str, str]]:
    if not len(element):
        return [(path, element.text)] if element.text else []
    pairs: list[tuple[str, str]] = []
    for child in element:
        pairs += _leaves(child, f"{path}/{child.tag.rpartition('}')[2]}")
    return pairs
