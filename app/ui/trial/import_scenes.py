"""The steps of an import, with a file that has a few bad cells."""

import tempfile
from pathlib import Path

from app.services.spreadsheets.journey import Stage as Step
from app.ui import places
from app.ui.imports.frame import ImportFrame
from app.ui.imports.page import ImportPage
from app.ui.trial.scenes import Scene, Stage

_FILE = """\
Raison sociale;SIRET;Type;Adresse;Code postal;Ville;Prénom;Nom de famille;Courriel;Tél.;Remarque
Tonnellerie Vasseur;98700001100019;PME;4 quai Sud;33000;Bordeaux;Odile;Vasseur;o@vasseur.example;0556000011;
Ateliers du Lin;9870000;PME;8 rue du Rouissage;59000;Lille;Marc;Delattre;marc@lin.example;0320000012;rappeler
Scierie Montagnac;98700003700015;PME;Route du Col;4800;Mende;Inès;Roux;ines@montagnac.example;0466000013;
Café Perrault;98700004500018;TPE;2 place du Marché;49000;Angers;Paul;Perrault;paul chez perrault;0241000014;
"""


def _frame(stage: Stage) -> ImportFrame:
    page = stage.window.page
    assert isinstance(page, ImportPage)
    assert page.frame is not None
    return page.frame


def _empty(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.go(places.ImportCustomers())


def _file(stage: Stage) -> None:
    _empty(stage)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clients 2026.csv"
        path.write_bytes(_FILE.encode("cp1252"))
        _frame(stage).open_file(path)
        stage.settle()


def _columns(stage: Stage) -> None:
    _file(stage)
    stage.hand.click("import_next")


def _check(stage: Stage) -> None:
    _columns(stage)
    stage.hand.click("import_next")
    stage.hand.wait_for(lambda: _frame(stage).stage is Step.CHECK, "the dry run")


IMPORT_SCENES: tuple[Scene, ...] = (
    Scene("10-import", _empty),
    Scene("10b-import-file", _file),
    Scene("10c-import-columns", _columns),
    Scene("10d-import-check", _check),
)
