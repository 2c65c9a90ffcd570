"""A picture of every screen, in both languages, light and dark, and of some at other sizes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.bootstrap import Laptop
from app.cli.ui_hooks import DemoSession
from app.demo.approval_scenes import APPROVAL_SCENES, MANAGER_SCENES, take_manager
from app.demo.attention_scenes import ATTENTION_SCENES
from app.demo.branding_scenes import BRANDING_SCENES, take_branding
from app.demo.change_scenes import CHANGE_SCENES
from app.demo.direct_scenes import DIRECT_SCENES, take_direct
from app.demo.document_scenes import DOCUMENT_SCENES
from app.demo.file_scenes import FILE_SCENES
from app.demo.grid_scenes import GRID_SCENES
from app.demo.home_scenes import HOME_SCENES
from app.demo.import_scenes import IMPORT_SCENES
from app.demo.mail_scenes import MAIL_SCENES
from app.demo.mail_settings_scenes import MAIL_SETTINGS_SCENES
from app.demo.meeting_scenes import MEETING_SCENES, take_customers_side
from app.demo.new_list_scenes import NEW_LIST_SCENES
from app.demo.palette_scenes import PALETTE_SCENES
from app.demo.paper_scenes import PAPER_SCENES
from app.demo.pinned_scenes import PINNED_SCENES
from app.demo.profile_scenes import PROFILE_SCENES
from app.demo.quantity_scenes import QUANTITY_SCENES
from app.demo.renewal_scenes import RENEWAL_SCENES
from app.demo.sale_scenes import SALE_SCENES
from app.demo.scenes import SCENES, Stage
from app.demo.sentence_scenes import SENTENCE_SCENES
from app.demo.term_scenes import TERM_SCENES
from app.demo.trouble_scenes import TROUBLE_SCENES, take_trouble
from app.demo.ui_driver import UiDriver
from app.demo.wizard_scenes import WIZARD_SCENES
from app.domain.errors import violation
from app.ui.application.application import make_offscreen_application
from app.ui.application.main_window import MainWindow
from app.ui.process.garbage import GarbageCollector
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, theme

WIDE, NARROW = (1440, 900), (1024, 640)


@dataclass(frozen=True, slots=True)
class Look:
    """How a set of pictures is taken."""

    name: str
    language: str
    scheme: Scheme
    size: tuple[int, int] = WIDE
    text_percent: int = 100
    customers_size: tuple[int, int] = (1920, 1080)
    """Of the screen that a customer is shown a meeting on."""


LOOKS = (
    Look("fr-light", "fr", Scheme.LIGHT),
    Look("fr-dark", "fr", Scheme.DARK),
    Look("en-light", "en", Scheme.LIGHT),
    Look("en-dark", "en", Scheme.DARK),
    Look("en-dark-wide", "en", Scheme.DARK, (2560, 1440)),
    Look("fr-narrow", "fr", Scheme.LIGHT, NARROW, customers_size=(1024, 768)),
    Look("fr-text-200", "fr", Scheme.LIGHT, WIDE, 200, (3840, 2160)),
)


ALL_SCENES = (
    *HOME_SCENES,
    *SCENES,
    *WIZARD_SCENES,
    *DOCUMENT_SCENES,
    *PAPER_SCENES,
    *PINNED_SCENES,
    *GRID_SCENES,
    *IMPORT_SCENES,
    *SENTENCE_SCENES,
    *FILE_SCENES,
    *PROFILE_SCENES,
    *ATTENTION_SCENES,
    *QUANTITY_SCENES,
    *CHANGE_SCENES,
    *RENEWAL_SCENES,
    *NEW_LIST_SCENES,
    *SALE_SCENES,
    *APPROVAL_SCENES,
    *TERM_SCENES,
    *MEETING_SCENES,
    *MAIL_SCENES,
    *MAIL_SETTINGS_SCENES,
    *PALETTE_SCENES,
)
SIGN_IN = "10-sign-in"


def take_pictures(laptop: Laptop, session: DemoSession, out: Path, only: Sequence[str] = ()) -> list[str]:
    """Leave ``out/LOOK/SCENE.png`` for the looks and scenes that ``only`` names; the paths.

    A word of ``only`` is the name of a look, or how the name of a scene begins; without a word of
    either kind, all of that kind are taken.

    Raises:
        RuleViolation: ``picture.unknown``: a word names nothing; no picture is taken.
    """
    looks, begins = _chosen(only)
    make_offscreen_application(laptop)
    session.desk.sync.run_once()
    with GarbageCollector() as collector:
        window = MainWindow(session.desk)
        window.show()
        # Only an active window shows where the keyboard is.
        window.activateWindow()
        # Nothing is caught in the middle of a movement.
        theme().set_reduced_motion(True)
        stage = Stage(laptop, session, window, UiDriver(window))
        collector.keep_start()
        try:
            stage.prepare()
            return [str(path) for look in looks for path in _take(stage, look, out / look.name, begins)]
        finally:
            window.close()


def _chosen(only: Sequence[str]) -> tuple[Sequence[Look], tuple[str, ...]]:
    """The looks, and how the names of the scenes begin."""
    looks = [look for look in LOOKS if look.name in only]
    begins = tuple(word for word in only if word not in {look.name for look in looks})
    others = (*TROUBLE_SCENES, *MANAGER_SCENES, *BRANDING_SCENES, *DIRECT_SCENES)
    names = (*(each.name for each in ALL_SCENES), *(each.name for each in others), SIGN_IN)
    for word in begins:
        if not any(name.startswith(word) for name in names):
            raise violation("picture.unknown", typed=word, looks=", ".join(look.name for look in LOOKS))
    return looks or LOOKS, begins or ("",)


def _take(stage: Stage, look: Look, folder: Path, begins: tuple[str, ...]) -> Iterator[Path]:
    stage.window.resize(*look.size)
    theme().set_scheme(look.scheme)
    theme().set_text_percent(look.text_percent)
    stage.session.desk.words.switch(look.language)
    stage.window.workspace.bridge.language_changed.emit()
    for scene in (each for each in ALL_SCENES if each.name.startswith(begins)):
        scene.show(stage)
        stage.settle()
        yield stage.driver.picture(folder / f"{scene.name}.png")
        stage.clear()
    for meeting in (each for each in MEETING_SCENES if each.name.startswith(begins)):
        yield from take_customers_side(stage, meeting, look.customers_size, folder)
    if SIGN_IN.startswith(begins):
        yield _take_sign_in(stage.laptop, look, folder / f"{SIGN_IN}.png")
        stage.window.activateWindow()
    for scene_of_manager in (each for each in MANAGER_SCENES if each.name.startswith(begins)):
        path = folder / f"{scene_of_manager.name}.png"
        yield take_manager(stage.session, scene_of_manager, look.language, look.size, path)
        stage.window.activateWindow()
    for branding in (each for each in BRANDING_SCENES if each.name.startswith(begins)):
        path = folder / f"{branding.name}.png"
        yield take_branding(stage.session, branding, look.language, look.size, path)
        stage.window.activateWindow()
    for direct in (each for each in DIRECT_SCENES if each.name.startswith(begins)):
        path = folder / f"{direct.name}.png"
        yield take_direct(stage.session, direct, look.language, look.size, path)
        stage.window.activateWindow()
    for trouble in (each for each in TROUBLE_SCENES if each.name.startswith(begins)):
        yield take_trouble(stage.laptop, trouble, look.language, look.size, folder / f"{trouble.name}.png")
        stage.window.activateWindow()


def _take_sign_in(laptop: Laptop, look: Look, path: Path) -> Path:
    """The window that nobody has signed in at, in the language of the look."""
    laptop.change_settings(lambda settings: replace(settings, language=look.language))
    window = SignInWindow(laptop)
    window.show()
    try:
        return UiDriver(window).picture(path)
    finally:
        window.close()
