"""What the Dockerfile and the compose file say, read by parsers, and their containers as plain processes.

There is no container engine here: the same command lines run with the same environment, in a copy of exactly the files that the image
would hold, which the process may not change. Only addresses, ports and the places of volumes differ.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from dockerfile_parse import DockerfileParser

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
SERVICES = ("intake", "dispatch", "inspection", "evaluation")
_VARIABLE = re.compile(r"\$\{(?P<name>\w+)(?:(?P<kind>:[?-])(?P<rest>[^}]*))?\}")


@dataclass(frozen=True)
class Image:
    """What the Dockerfile's last stage says; `copied` are the sources out of the context, `compiled` the command that compiles them."""

    environment: Mapping[str, str]
    user: str
    entrypoint: list[str]
    command: list[str]
    health: list[str]
    health_options: Mapping[str, str]
    copied: list[str]
    compiled: list[str]


def read_image() -> Image:
    """The Dockerfile, parsed."""
    parser = DockerfileParser(path=str(DEPLOY))
    said: dict[str, str] = {}
    copied: list[str] = []
    compiled = ""
    for step in parser.structure:
        said[step["instruction"]] = value = step["value"]
        if step["instruction"] == "COPY" and not value.startswith("--from"):
            copied += value.split()[:-1]
        if step["instruction"] == "RUN" and "compileall" in value:
            compiled = value.partition("&&")[0].strip()
    options, _, health = said["HEALTHCHECK"].partition("CMD")
    return Image(
        environment=parser.envs,
        user=said["USER"],
        entrypoint=json.loads(said["ENTRYPOINT"]),
        command=json.loads(said["CMD"]),
        health=json.loads(health),
        health_options=dict(option.removeprefix("--").split("=") for option in options.split()),
        copied=copied,
        compiled=compiled.split()[1:],
    )


def read_compose(given: Mapping[str, str]) -> dict[str, Any]:
    """The compose file with its variables filled in. Raises `KeyError` with the message of a required one that is missing."""
    found: dict[str, Any] = _filled(yaml.safe_load((DEPLOY / "compose.yaml").read_text()), given)
    return found


def required_variables() -> set[str]:
    """The names that the compose file has no default for."""
    return {match["name"] for match in _VARIABLE.finditer((DEPLOY / "compose.yaml").read_text()) if match["kind"] == ":?"}


def all_variables() -> set[str]:
    return {match["name"] for match in _VARIABLE.finditer((DEPLOY / "compose.yaml").read_text())}


def _filled(value: Any, given: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(member, given) for name, member in value.items()}
    if isinstance(value, list):
        return [_filled(member, given) for member in value]
    return _VARIABLE.sub(lambda match: _variable(match, given), value) if isinstance(value, str) else value


def _variable(match: re.Match[str], given: Mapping[str, str]) -> str:
    text = given.get(match["name"], "")
    if text or match["kind"] == ":-":
        return text or match["rest"]
    raise KeyError(f"{match['name']}: {match['rest']}")


def copy_files(image: Image, target: Path) -> list[Path]:
    """The image's own files under `target`, compiled as the image compiles them, without the right to write; all of them."""
    for source in image.copied:
        for path in sorted(ROOT.glob(source)):
            place = target / path.relative_to(ROOT)
            place.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                shutil.copytree(path, place, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy2(path, place)
    subprocess.run([sys.executable, *image.compiled], cwd=target, check=True)
    files = sorted([target, *target.rglob("*")])
    for path in files:
        path.chmod(0o555 if path.is_dir() else 0o444)
    return files


def may_be_another() -> bool:
    """Whether a process of another account could be started here: we are root, and it can reach the interpreter and its packages."""
    needed = {Path(sys.prefix), Path(sys.executable).resolve().parent, Path(sys.base_prefix)}
    reachable = all(place.stat().st_mode & 0o001 for start in needed for place in (start, *start.parents))
    return os.geteuid() == 0 and reachable


@dataclass
class Container:
    """One service of the compose file as a plain process. `places` say what stands for the container's folders and addresses."""

    image: Image
    service: Mapping[str, Any]
    files: Path
    places: Mapping[str, str]
    port: int
    log: Path
    process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """The image's and the service's, with addresses, ports and folders of this machine, and nothing of our own."""
        said = {**self.image.environment, **self.service["environment"], "BIHUAN_PORT": str(self.port)}
        moved = {name: self._moved(value) for name, value in said.items()}
        moved["PATH"] += ":/usr/bin:/bin"
        return {**moved, "HOME": "/nonexistent", "TMPDIR": self.places["/tmp"]}

    def _moved(self, value: str) -> str:
        # in one pass: what stands for one place may contain the name of another
        return re.sub("|".join(map(re.escape, self.places)), lambda found: self.places[found[0]], value)

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.image.entrypoint, *self.service["command"]], stdout=log, stderr=subprocess.STDOUT, **self._circumstances()
            )

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Another command in the same image: `docker compose run --rm <service> <command>`."""
        return self._run([*self.image.entrypoint, *command])

    def is_healthy(self) -> bool:
        return self._run(self.image.health).returncode == 0

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **self._circumstances())

    def _circumstances(self) -> dict[str, Any]:
        circumstances: dict[str, Any] = {"cwd": self.files, "env": self.environment}
        if may_be_another():
            user, _, group = self.image.user.partition(":")
            circumstances |= {"user": int(user), "group": int(group), "extra_groups": []}
        return circumstances


def files_of(user: str, places: Iterator[Path]) -> list[Path]:
    """What this account owns there, not looking deeper than one level."""
    number = int(user.partition(":")[0])
    return [path for place in places if place.is_dir() for path in place.iterdir() if path.lstat().st_uid == number]
