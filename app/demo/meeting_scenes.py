"""Meetings: the rep's side, and what the customer sees of it."""

from app.demo.scenes import PROSPECT, Scene, Stage
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import DraftKind
from app.ui.workspace import places

_HOLDS = "Groupe Valmondois"


def _quote(stage: Stage) -> None:
    """A meeting about an open quote."""
    desk = stage.session.desk
    quote = desk.quotes.get(stage.open_quote(PROSPECT))
    draft = QuoteDraft(desk.drafts.new_id(), quote.customer_id, quote.terms, quote.id)
    desk.drafts.save_quote(draft)
    stage.go(places.Meet(draft.id))
    stage.afterwards(lambda: desk.drafts.drop(draft.id))


def _change(stage: Stage) -> None:
    """A meeting about a change of what is held."""
    desk, id = stage.session.desk, stage.customer(_HOLDS)
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(id)[0].id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=id, title=_HOLDS)
    stage.go(places.Meet(draft.id, is_change=True))
    stage.driver.write("meeting_quantity_0", "700")
    stage.driver.write("meeting_quantity_1", "700")
    stage.afterwards(lambda: desk.drafts.drop(draft.id))


def _agreement(stage: Stage) -> None:
    """The agreement to a change, open on the customer's side."""
    _change(stage)
    stage.driver.click("meeting_to_agreement")


MEETING_SCENES = (
    Scene("22-meeting-quote", _quote),
    Scene("22b-meeting-change", _change),
    Scene("22c-meeting-agreement", _agreement),
)
