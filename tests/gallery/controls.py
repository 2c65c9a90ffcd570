"""The columns of type, statuses, buttons and quantities."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.theme import AMOUNT, BODY, CARD, CELL, NOTE, SECTION, TITLE, TextStyle
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip, MenuChip
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.widgets.preview_rows import BigAmount, PreviewRow, PrivateMark, ShareRow
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.select import Select
from app.ui.widgets.stage_track import StageTrack
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.tag import Tag
from tests.gallery.column import Column

_STYLES: tuple[tuple[str, TextStyle, str], ...] = (
    ("32 600", AMOUNT, "611,80 € chiffre clé"),
    ("20 600", TITLE, "Titre de page"),
    ("16 600", CARD, "Titre de carte"),
    ("14 600", SECTION, "Titre de section"),
    ("14 400", BODY, "Champ et bouton"),
    ("13 400", CELL, "Texte de tableau 1 248,30"),
    ("12 400", NOTE, "Note, en-tête, légende"),
)


def type_column(parent: QWidget) -> Column:
    """The text styles, and the rows of a preview."""
    column = Column(parent)
    column.heading("Type")
    for size, style, sample in _STYLES:
        line = QHBoxLayout()
        note = Label(size, NOTE, "text3", column)
        note.setFixedWidth(note.sizeHint().width() + 24)
        line.addWidget(note)
        line.addWidget(Label(sample, style, parent=column), 1)
        column.layout_.addLayout(line)
    column.heading("Aperçu")
    column.part(BigAmount("611,80 €", "HT par mois", column))
    column.part(PreviewRow("Total sur 36 mois HT", "22 024,80 €", column))
    column.part(PreviewRow("À régler d’abord", "734,16 €", column, strong=True))
    column.part(PrivateMark("Pour vous uniquement", "absent des documents", column))
    share = ShareRow("Marge", "accent", column)
    share.set_share(0.55, "201,16 € · 32,9 %", 0.42, "objectif 25 %")
    column.part(share)
    return column.finish()


def status_column(parent: QWidget) -> Column:
    """Pills, tags, chips, the track of stages, tabs."""
    column = Column(parent)
    column.heading("Statuts du client")
    column.row(
        Pill("Prospect", "neutral", "circle", column),
        Pill("En installation", "info", "half", column),
        Pill("Installé", "success", "ok", column),
        Pill("Perdu", "danger", "no", column),
        spacing=6,
    )
    column.heading("États du devis")
    column.row(
        Pill("Brouillon", "neutral", "draft", column),
        Pill("Ouvert", "info", "circle", column),
        Pill("À envoyer", "violet", "cloud", column),
        Pill("Validé", "success", "ok", column),
        spacing=6,
    )
    column.row(
        Pill("Refusé", "danger", "no", column),
        Pill("Expiré", "warning", "clock", column),
        Pill("Remplacé", "neutral", "layers", column),
        Tag("En option", parent=column),
        Tag("Canal", parent=column),
        spacing=6,
    )
    column.heading("Filtres")
    chosen = Chip("Tous", "1 248", parent=column)
    other = Chip("Prospects", "214", parent=column)
    group = QButtonGroup(column)
    group.addButton(chosen)
    group.addButton(other)
    chosen.setChecked(True)
    column.row(chosen, other, MenuChip("Vues", parent=column))
    column.row(Chip("Échéance < 90 j", "63", "clock", column))
    column.heading("Étapes de l’installation")
    column.row(StageTrack(["Pré-requis", "Redirection", "Terminé"], 1, column))
    column.heading("Onglets, recherche")
    tabs = Tabs("Fiche", [(1, "Licences"), (2, "Devis"), (3, "Produits")], column)
    tabs.set_count(2, "9")
    tabs.set_count(3, "3")
    tabs.set_value(2)
    column.part(tabs)
    column.part(SearchBox("Rechercher", "Nom, SIRET, domaine…", "Ctrl F", column))
    return column.finish()


def buttons_column(parent: QWidget) -> Column:
    """Buttons, segments, boxes, switches."""
    column = Column(parent)
    column.heading("Boutons")
    column.row(
        Button("Principal", "primary", parent=column),
        Button("Secondaire", "secondary", "plus", column),
        Button("Discret", "discreet", parent=column),
    )
    disabled = Button("Désactivé", "secondary", parent=column)
    disabled.refuse("Il manque le SIRET")
    column.row(
        disabled,
        Button("Supprimer", "danger", "trash", column),
        Button("Voir le devis", "link", parent=column),
    )
    column.row(
        Button("Ajouter un client", "primary", "plus", column, shortcut="Ctrl N"),
        IconButton("more", "Plus d’actions", column, outlined=True),
        IconButton("undo", "Annuler", column),
        AmountButton("119,43 €", parent=column, with_mark=True),
    )
    column.row(
        Button("Dans un tableau", "secondary", parent=column, height=28),
        Button("Dans un résumé", "primary", parent=column, height=40),
    )
    column.heading("Choix")
    terms = Segmented("Engagement", [(12, "12 mois"), (24, "24 mois"), (36, "36 mois")], column)
    terms.set_value(36)
    column.row(terms)
    checked = CheckBox("Coché", column)
    checked.setChecked(True)
    column.row(checked, CheckBox("Non coché", column), spacing=20)
    return column.finish()


def quantity_column(parent: QWidget) -> Column:
    """Steppers, selects, progress."""
    column = Column(parent)
    column.heading("Quantité, liste, progression")
    column.row(
        Stepper("Licences", "Moins", "Plus", column, value=700),
        Select("Niveau", [(1, "Advanced"), (2, "Essential")], column, height=28),
    )
    column.row(Stepper("Licences", "Moins", "Plus", column), Label("0 = non souscrit", NOTE, "text3", column))
    wrong = Stepper("Licences", "Moins", "Plus", column, value=12)
    wrong.set_problem(True)
    column.row(wrong, Stepper("Licences", "Moins", "Plus", column, value=700, size="total"))
    column.row(Stepper("Licences", "Moins", "Plus", column, value=700, size="meeting"))
    column.row(
        Segmented("Offre", [(1, "U-Cyber 360°"), (2, "À la carte")], column, equal=False),
    )
    progress = ProgressLine("Réception", "Annuler", column)
    progress.set_progress(0.62, "Réception des clients, 6 200 sur 10 000")
    column.part(progress)
    return column.finish()
