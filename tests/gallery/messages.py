"""The column of banners, the toast, the steps of a wizard, the ways out of a conflict."""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.banner import Banner
from app.ui.widgets.breadcrumb import Breadcrumb
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.steps import Step, StepList, StepState
from tests.gallery.column import Column


def messages_column(parent: QWidget) -> Column:
    """What the window says, and the steps of a wizard."""
    column = Column(parent)
    column.heading("Bandeaux et messages")
    column.part(Banner("info", "", "S’applique au renouvellement.", column))
    column.part(
        Banner("warning", "4 devis", "expirent cette semaine.", column, action="Voir", close_name="Fermer")
    )
    column.part(Banner("danger", "Validation", "refusée : prix changé.", column))
    column.part(Banner("violet", "Hors ligne,", "3 envois en attente.", column))
    column.part(
        Banner(
            "warning",
            "Un client très proche existe déjà",
            parent=column,
            second="34000 Montpellier : même SIREN.",
            icon="attention",
            action="Ouvrir sa fiche",
        )
    )
    column.heading("Étapes")
    column.part(
        StepList(
            "Étapes",
            [
                Step("Programme", "Microsoft CSP, VAR", StepState.DONE),
                Step("Informations générales", "1 problème", StepState.CURRENT, has_problem=True),
                Step("Contacts", "e-mail manquant", StepState.PROBLEM, has_problem=True),
                Step("Compte Microsoft", "à vérifier en ligne"),
            ],
            column,
        )
    )
    column.heading("Conflit")
    mine = ChoiceCard("Garder le mien", "saisi le 19 nov.", "611,80 €", "+12,40 €", column)
    mine.setChecked(True)
    column.part(mine)
    column.part(ChoiceCard("Prendre celui du portail", "C. Moreau, 08 h 12", "599,40 €", "", column))
    breadcrumb = Breadcrumb("Fil", column)
    breadcrumb.set_places([(1, "Clients"), (2, "Maison Corbière")], "Devis")
    column.part(breadcrumb)
    return column.finish()
