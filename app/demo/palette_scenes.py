"""The command palette over a page: with nothing typed, with a customer, by first letters."""

from app.demo.scenes import INSTALLING, PROSPECT, Scene, Stage
from app.ui.palette.palette import Palette
from app.ui.workspace import places


def _opened(stage: Stage, typed: str) -> None:
    stage.go(places.Customers())
    stage.settle()
    stage.driver.click("open_palette")
    stage.driver.write("palette_input", typed)
    stage.settle()
    palette = stage.window.findChild(Palette)
    assert isinstance(palette, Palette)
    stage.afterwards(palette.close_over)


def _nothing_typed(stage: Stage) -> None:
    recents = stage.session.desk.recents
    for name in (INSTALLING, PROSPECT):
        recents.note_customer(stage.customer(name))
    recents.note_quote(stage.open_quote(PROSPECT))
    _opened(stage, "")


PALETTE_SCENES: tuple[Scene, ...] = (
    Scene("34-palette", lambda stage: _opened(stage, "maison cor")),
    Scene("34a-palette-nothing-typed", _nothing_typed),
    Scene("34b-palette-first-letters", lambda stage: _opened(stage, "nd")),
)
