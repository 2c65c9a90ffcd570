"""The steps of an import, with a file that has a few bad cells."""

import tempfile
from pathlib import Path

from app.demo.scenes import Scene, Stage
from app.services.spreadsheets.import_session import Stage as Step
from app.ui.imports.frame import ImportFrame
from app.ui.imports.page import ImportPage
from app.ui.workspace import places

_FILE = """\
Raison sociale;SIRET;Type;Adresse;Code postal;Ville;Prénom;Nom de famille;Courriel;Tél.;Remarque
Tonnellerie Vasseur;98700001500014;PME;4 quai Sud;33000;Bordeaux;Odile;Vasseur;o@vasseur.example;0556000011;
Ateliers du Lin;9870001;PME;8 rue du Rouissage;59000;Lille;Marc;Delattre;marc@lin.example;0320000012;rappeler
Scierie Montagnac;98700023900010;PME;Route du Col;4800;Mende;Inès;Roux;ines@montagnac.example;0466000013;
Café Perrault;98700034600013;TPE;2 place du Marché;49000;Angers;Paul;Perrault;paul chez perrault;0241000014;
Verrerie du Pont;98700045200019;ETI;1 quai Nord;67000;Strasbourg;Eva;Kuhn;eva@verrerie.example;0388000015;
Verrerie du Pont;98700056900010;ETI;3 quai Nord;67000;Strasbourg;Louis;Kuhn;louis@pont.example;0388000016;
Domaine Sauvat;98700067600013;TPE;Les Ormes;63200;Riom;Anne;Sauvat;anne@sauvat.example;0473000017;fidèle
Clinique du Parc;98700078300017;ETI;9 allée du Parc;69006;Lyon;Hélène;Brun;h.brun@parc.example;0478000018;
"""
_TWICE = _FILE.replace("Remarque", "Ville")


def _frame(stage: Stage) -> ImportFrame:
    page = stage.window.page
    assert isinstance(page, ImportPage)
    assert page.frame is not None
    return page.frame


def _empty(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.go(places.ImportCustomers())


def _open(stage: Stage, text: str) -> None:
    _empty(stage)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clients 2026.csv"
        path.write_bytes(text.encode("cp1252"))
        _frame(stage).open_file(path)
        stage.settle()


def _file(stage: Stage) -> None:
    _open(stage, _FILE)


def _no_table(stage: Stage) -> None:
    _file(stage)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clients.csv"
        path.write_text(_FILE.replace("Route du Col", '"Route du Col'), encoding="utf-8")
        _frame(stage).open_file(path)
        stage.settle()


def _columns(stage: Stage) -> None:
    _file(stage)
    stage.driver.click("import_next")


def _columns_of_an_account(stage: Stage) -> None:
    """The columns for a programme that asks for more than these, with two that are called alike."""
    _open(stage, _TWICE)
    offered = stage.window.workspace.services.imports.offerings()
    found = next(each for each in offered if each.programme.id == "microsoft_csp")
    stage.driver.choose("programme", found.participation)
    stage.driver.click("import_next")


def _check(stage: Stage) -> None:
    _columns(stage)
    stage.driver.click("import_next")
    stage.driver.wait_for(lambda: _frame(stage).stage is Step.CHECK, "the dry run")


IMPORT_SCENES: tuple[Scene, ...] = (
    Scene("10-import", _empty),
    Scene("10b-import-file", _file),
    Scene("10b2-import-bad-file", _no_table),
    Scene("10c-import-columns", _columns),
    Scene("10c2-import-columns-of-an-account", _columns_of_an_account),
    Scene("10d-import-check", _check),
)
