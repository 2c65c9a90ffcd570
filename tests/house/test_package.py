"""The application folder keeps what the desk loads and loses the rest."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

BUILD = Path(__file__).resolve().parents[2] / "packaging" / "build.py"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    # Not an import: a package called packaging would hide the library of that name.
    spec = importlib.util.spec_from_file_location("build", BUILD)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def left(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_pruning_keeps_the_platforms_formats_and_languages_of_the_desk(
    tmp_path: Path, build: ModuleType
) -> None:
    qt = "_internal/PySide6/Qt"
    kept = {
        f"{qt}/plugins/platforms/libqxcb.so",
        f"{qt}/plugins/platforms/libqwayland.so",
        f"{qt}/plugins/platforms/libqoffscreen.so",
        f"{qt}/plugins/imageformats/libqsvg.so",
        f"{qt}/plugins/imageformats/libqjpeg.so",
        f"{qt}/translations/qtbase_fr.qm",
        f"{qt}/lib/libQt6Widgets.so.6",
        "_internal/babel/locale-data/fr_CA.dat",
        "_internal/babel/locale-data/en.dat",
        "_internal/babel/locale-data/root.dat",
    }
    dropped = {
        f"{qt}/plugins/platforms/libqlinuxfb.so",
        f"{qt}/plugins/platforms/libqeglfs.so",
        f"{qt}/plugins/platformthemes/libqgtk3.so",
        f"{qt}/plugins/imageformats/libqwebp.so",
        f"{qt}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{qt}/translations/qtbase_de.qm",
        f"{qt}/qml/QtQuick/qmldir",
        f"{qt}/lib/libQt6Quick.so.6",
        "_internal/babel/locale-data/de.dat",
    }
    fill(tmp_path, *kept, *dropped)
    build.prune(tmp_path)
    assert left(tmp_path) == kept
    assert build.forbidden(tmp_path) == []


@pytest.mark.parametrize(
    "name", ["lib/libQt6Charts.so.6", "PySide6/QtGraphs.abi3.so", "plugins/libqtvirtualkeyboard.so"]
)
def test_a_gpl_only_module_is_named(tmp_path: Path, build: ModuleType, name: str) -> None:
    fill(tmp_path, name, "lib/libQt6Core.so.6")
    assert build.forbidden(tmp_path) == [Path(name)]


def test_every_floor_is_taken_along_but_what_drives_the_window_by_itself(build: ModuleType) -> None:
    floors = {f"app.{path.parent.name}" for path in (BUILD.parents[1] / "app").glob("*/__init__.py")}
    recipe = build.pyinstaller_arguments()
    assert {floor for floor in floors if f"--collect-submodules={floor}" in recipe} == floors - {"app.demo"}
    assert "--collect-submodules=app" not in recipe
    assert "--exclude-module=app.demo" in recipe


def test_a_module_that_only_a_checkout_has_is_named(build: ModuleType) -> None:
    shipped = {"app", "app.cli.demo", "portal.demo.serving", "app.demography", "testsuite"}
    assert build.stowaways(shipped) == []
    assert build.stowaways(shipped | {"app.demo", "app.demo.main_job", "tests.gallery.page"}) == [
        "app.demo",
        "app.demo.main_job",
        "tests.gallery.page",
    ]
