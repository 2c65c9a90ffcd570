"""A project of one file with the real ``./dev``, and an index of tiny libraries that it installs from."""

import hashlib
import json
import os
import shutil
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "channeldesk"
version = "1.0"
"""
_COMMAND = """
import json, sys
from importlib.metadata import distributions

def main():
    json.dump({each.metadata["Name"]: each.version for each in distributions()}, sys.stdout)
"""
_BACKEND = """
import pathlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name, info = "channeldesk-1.0-py3-none-any.whl", "channeldesk-1.0.dist-info"
    with zipfile.ZipFile(pathlib.Path(folder) / name, "w") as wheel:
        wheel.writestr("channeldesk.pth", str(pathlib.Path(__file__).parent))
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\\nName: channeldesk\\nVersion: 1.0\\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/entry_points.txt", "[console_scripts]\\nchanneldesk = command:main\\n")
        wheel.writestr(f"{info}/RECORD", "")
    return name
"""


class Index:
    """A folder that is served as pip's index: each library in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = ""

    def add(self, name: str, version: str, about: str = "") -> str:
        """Publish a library and return its line of a lock; ``about`` is what its metadata adds."""
        info = f"{name}-{version}.dist-info"
        path = self.folder / name / f"{name}-{version}-py3-none-any.whl"
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(path, "w") as wheel:
            wheel.writestr(f"{name}.py", f"VERSION = {version!r}\n")
            wheel.writestr(
                f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{about}"
            )
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return f"{name}=={version} \\\n    --hash=sha256:{digest}\n"

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Answer pip on a loopback port for the length of the block."""
        handler = partial(_Quiet, directory=str(self.folder))
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            self.url = f"http://127.0.0.1:{server.server_port}/"
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                yield
            finally:
                server.shutdown()
                thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing of a page that was served."""


class TinyProject:
    """A checkout with ``./dev`` and the two locks; its command prints what is installed beside it."""

    def __init__(self, folder: Path, run_lock: str, development_lock: str) -> None:
        self.folder = folder
        folder.mkdir()
        shutil.copy(ROOT / "dev", folder / "dev")
        for name, text in {
            "pyproject.toml": _PROJECT,
            "backend.py": _BACKEND,
            "command.py": _COMMAND,
            "requirements.lock": run_lock,
            "requirements-dev.lock": development_lock,
        }.items():
            (folder / name).write_text(text, encoding="utf-8")

    def dev(self, index: Index, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run ``./dev`` with no display and with ``index`` as pip's only one."""
        kept = ("PATH", "HOME", "LANG", "TMPDIR")
        own = {"PIP_INDEX_URL": index.url, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"}
        environment = {name: os.environ[name] for name in kept if name in os.environ} | own
        command = ["bash", str(self.folder / "dev"), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def lock(self, text: str) -> None:
        """Name other libraries that run the desk."""
        (self.folder / "requirements.lock").write_text(text, encoding="utf-8")

    def installed(self, index: Index) -> dict[str, str]:
        """What ``./dev run`` finds in its environment: versions by name, without pip and the like."""
        done = self.dev(index, "run")
        assert done.returncode == 0, done.stderr
        return _named(json.loads(done.stdout))

    def has(self) -> dict[str, str]:
        """What is in its environment as it is, finished or not."""
        libraries = map(str, self.folder.glob(".venv/lib/python3*/site-packages"))
        return _named({each.metadata["Name"]: each.version for each in distributions(path=list(libraries))})


def _named(found: dict[str, str]) -> dict[str, str]:
    return {name: found[name] for name in found.keys() - {"pip", "setuptools", "wheel", "channeldesk"}}
