"""Puts the palette together, when it is first opened."""

from app.ui.palette.acting import Acting, WindowActs
from app.ui.palette.finding import Finding
from app.ui.palette.palette import Palette
from app.ui.palette.sentences import Sentences
from app.ui.palette.services import PaletteServices
from app.ui.workspace.workspace import Workspace


def build_palette(workspace: Workspace[PaletteServices], acts: WindowActs) -> Palette:
    """A palette over the window, with everything that it knows; sections stand in the order of this list."""
    palette = Palette(acts.window, workspace.words)
    finding = Finding(workspace, palette.refresh)
    sentences = Sentences(workspace, palette.input)
    palette.set_providers([sentences, finding, Acting(workspace, finding, acts)])
    return palette
