"""Contracts past their first term, as pictures show them: gone on month by month, by themselves, or over."""

from app.demo.scenes import Scene, Stage
from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import TermState, follows_list, term_on
from app.services.drafts.kept_drafts import DraftKind
from app.ui.workspace import places


def _contract(stage: Stage, state: TermState) -> Contract:
    """A contract that stands so today; of those that go on by themselves one at the list of a day."""
    desk = stage.session.desk
    today = desk.clock.today()
    for each in desk.store.load_all(Kind.CONTRACT):
        assert isinstance(each, Contract)
        term = term_on(each, today)
        if term.state is state and (state is not TermState.RENEWED or follows_list(each, term)):
            return each
    raise violation("contract.missing")


def _licences(stage: Stage, state: TermState) -> None:
    stage.go(places.CustomerFile(_contract(stage, state).customer_id, "licences"))


def _change(stage: Stage, state: TermState) -> None:
    """A change of it, with nothing in it that an earlier picture left."""
    desk, contract = stage.session.desk, _contract(stage, state)
    draft = desk.change_services.builder.new_draft(contract.id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=contract.customer_id)
    stage.go(places.ChangeLicences(contract.customer_id, draft_id=draft.id))


def _reviewed(stage: Stage, state: TermState) -> None:
    """One more seat, as it will be ordered."""
    _change(stage, state)
    contract = _contract(stage, state)
    licences = stage.session.desk.queries.licences(contract.customer_id)
    held = next(each for each in licences if each.contract_id == contract.id)
    stage.driver.write(f"total_{held.product_id}", str(held.quantity + 1))
    stage.driver.click("review_change")


TERM_SCENES = (
    Scene("21-extended-licences", lambda stage: _licences(stage, TermState.EXTENDED)),
    Scene("21b-extended-change", lambda stage: _change(stage, TermState.EXTENDED)),
    Scene("21c-extended-review", lambda stage: _reviewed(stage, TermState.EXTENDED)),
    Scene("21d-tacit-licences", lambda stage: _licences(stage, TermState.RENEWED)),
    Scene("21e-tacit-change", lambda stage: _change(stage, TermState.RENEWED)),
    Scene("21f-tacit-review", lambda stage: _reviewed(stage, TermState.RENEWED)),
    Scene("21g-ended-licences", lambda stage: _licences(stage, TermState.ENDED)),
)
