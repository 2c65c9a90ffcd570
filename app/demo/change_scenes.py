"""Changes of what is held, step by step, as pictures show them."""

from PySide6.QtWidgets import QPushButton

from app.demo.scenes import Scene, Stage
from app.services.drafts.kept_drafts import DraftKind
from app.ui.change_orders.lines.line_menu import LineMenu
from app.ui.forms.text_area import TextArea
from app.ui.widgets.select import Select
from app.ui.workspace import places

_HOLDS, _HOLDS_TWO = "Groupe Valmondois", "Laboratoires Vernay"


def _open(stage: Stage) -> None:
    """The change of a contract of two products, with nothing in it that an earlier picture left."""
    desk, id = stage.session.desk, stage.customer(_HOLDS)
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(id)[0].id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=id, title=_HOLDS)
    stage.go(places.ChangeLicences(id, draft_id=draft.id))


def _vendors_example(stage: Stage) -> None:
    _open(stage)
    stage.driver.write("all_totals", "700")
    stage.driver.click("add_cyber_academy")


def _reduced(stage: Stage) -> None:
    _open(stage)
    stage.driver.write("total_cyber_coach", "200")


def _wrong(stage: Stage) -> None:
    _open(stage)
    stage.driver.write("total_protect", "1000000000000")
    stage.driver.click("review_change")


def _two_steps(stage: Stage) -> None:
    """Another level today, and fewer seats of it at the renewal."""
    _open(stage)
    level = stage.driver.find_as(Select, "level_protect")
    level.set_value("advanced")
    level.chosen.emit("advanced")
    stage.driver.write("total_protect", "500")


def _two_steps_reviewed(stage: Stage) -> None:
    _two_steps(stage)
    stage.driver.click("review_change")


def _menu(stage: Stage) -> None:
    """What else can be done with a line, in its menu."""
    _vendors_example(stage)
    stage.driver.click("more_protect")


def _open_notes(stage: Stage, product: str) -> None:
    menu = stage.driver.find_as(LineMenu, f"more_{product}")
    menu.notes.trigger()


def _discounted(stage: Stage) -> None:
    """A line with a discount and notes open below it, another with a price that is typed."""
    _vendors_example(stage)
    stage.driver.click("discount_protect")
    stage.driver.write("line_discount_protect", "5")
    _open_notes(stage, "protect")
    stage.driver.find_as(TextArea, "customer_notes_protect").insertPlainText("Dont 40 sièges pour le dépôt.")
    stage.driver.find_as(TextArea, "internal_notes_protect").insertPlainText(
        "Accordé par S. Aubert le 12/11."
    )
    stage.driver.click("discount_cyber_coach")
    stage.driver.click("price_kind_cyber_coach")


def _beyond_limit(stage: Stage, percent: str) -> None:
    _vendors_example(stage)
    stage.driver.click("discount_protect")
    stage.driver.write("line_discount_protect", percent)


def _reviewed_with_notes(stage: Stage) -> None:
    _discounted(stage)
    stage.driver.click("review_change")


def _reviewed(stage: Stage) -> None:
    _vendors_example(stage)
    stage.driver.click("review_change")


def _agreed(stage: Stage) -> None:
    _reviewed(stage)
    stage.driver.click("is_governed")
    stage.driver.click("is_authorised")
    stage.driver.write("po_number", "BC-2026-3381")


def _replace_asked(stage: Stage) -> None:
    """What is to replace some of the seats."""
    _open(stage)
    stage.driver.find_as(LineMenu, "more_protect").replace.trigger()
    stage.driver.write("replaced_seats", "50")


def _replaced(stage: Stage) -> None:
    _replace_asked(stage)
    stage.driver.click("replace_confirm")


def _end_asked(stage: Stage) -> None:
    """Until when the contract is to run."""
    _open(stage)
    stage.driver.click("move_end")
    stage.driver.write("new_end", "30/06/2027")


def _end_moved(stage: Stage) -> None:
    _end_asked(stage)
    stage.driver.click("end_confirm")


def _ends(stage: Stage) -> None:
    """The contracts of a customer, brought to the end of the one that ends last."""
    stage.go(places.CoTerminate(stage.customer(_HOLDS_TWO)))


def _ends_agreed(stage: Stage) -> None:
    """All of them at a later day, to be ordered."""
    _ends(stage)
    stage.driver.write("common_end", "31/12/2028")
    stage.driver.click("is_governed")
    stage.driver.click("is_authorised")


def _why_together(stage: Stage) -> None:
    _ends_agreed(stage)
    stage.driver.click("to_new_end_EUR")


def _saved(stage: Stage) -> None:
    """The file of a customer with a change that was saved, and what is held."""
    _vendors_example(stage)
    stage.driver.click("save_change")
    stage.driver.wait_for(lambda: stage.driver.has("change_number"), "the saved change")


def _listed(stage: Stage, chip: str) -> None:
    """The list of everybody's quotes and change quotes, by a chip."""
    stage.go(places.Quotes())
    stage.driver.click(chip)


def _in_the_file(stage: Stage) -> None:
    """The quotes of a customer that has change quotes too, all of them."""
    stage.go(places.CustomerFile(stage.customer(_HOLDS), "quotes"))
    stage.driver.click("quotes_all")


def _compared(stage: Stage) -> None:
    """The change of the vendor's example beside what could be instead of it."""
    _open(stage)
    stage.driver.write("all_totals", "700")
    stage.driver.click("compare_change")


def _compared_reduced(stage: Stage) -> None:
    """Fewer seats wait for the renewal, and another level does not."""
    _open(stage)
    stage.driver.write("all_totals", "600")
    stage.driver.click("compare_change")
    stage.driver.write("seats_C", "500")


def _compared_unchanged(stage: Stage) -> None:
    """Nothing is changed yet."""
    _open(stage)
    stage.driver.click("compare_change")


def _why_compared(stage: Stage) -> None:
    _compared(stage)
    stage.driver.click("per_user_C")


def _adding_compared(stage: Stage) -> None:
    """What could be put beside the change."""
    _compared(stage)
    stage.driver.click("add_variant")


def _compared_four(stage: Stage) -> None:
    """As many variants as there can be: the bundle among them, and a later end."""
    _compared(stage)
    stage.driver.find_as(QPushButton, "add_variant").menu().actions()[0].trigger()


CHANGE_SCENES = (
    Scene("18-change", _open),
    Scene("18b-change-vendors-example", _vendors_example),
    Scene("18c-change-reduced", _reduced),
    Scene("18d-change-wrong", _wrong),
    Scene("18e-review-change", _reviewed),
    Scene("18f-review-change-agreed", _agreed),
    Scene("18o-replace-seats", _replace_asked),
    Scene("18p-seats-replaced", _replaced),
    Scene("18k-change-line-menu", _menu),
    Scene("18l-change-discounts-and-notes", _discounted),
    Scene("18m-change-beyond-limit", lambda stage: _beyond_limit(stage, "20")),
    Scene("18s-change-beyond-every-limit", lambda stage: _beyond_limit(stage, "35")),
    Scene("18n-review-change-with-notes", _reviewed_with_notes),
    Scene("18g-change-saved", _saved),
    Scene("18h-change-quotes", lambda stage: _listed(stage, "chip_changes")),
    Scene("18i-quotes-and-change-quotes", lambda stage: _listed(stage, "chip_open")),
    Scene("18q-end-of-contract", _end_asked),
    Scene("18r-end-moved", _end_moved),
    Scene("18t-one-end", _ends),
    Scene("18w-level-and-seats", _two_steps),
    Scene("18x-review-level-and-seats", _two_steps_reviewed),
    Scene("18u-one-end-agreed", _ends_agreed),
    Scene("18v-one-end-why", _why_together),
    Scene("09a-change-scenarios", _compared),
    Scene("09b-change-scenarios-reduced", _compared_reduced),
    Scene("09c-change-scenarios-unchanged", _compared_unchanged),
    Scene("09d-change-scenarios-four", _compared_four),
    Scene("09e-change-scenarios-why", _why_compared),
    Scene("09f-change-scenarios-add", _adding_compared),
    Scene("18j-file-quotes-and-change-quotes", _in_the_file),
)
