"""The profile of a customer while it is edited: what changed, what is wrong, who else was there."""

from collections.abc import Callable
from dataclasses import replace

from app.demo.scenes import Scene, Stage
from app.domain.ids import CustomerId
from app.services.customer_form.profile_edit import profile_draft_id
from app.services.queries.customer_filter import CustomerFilter
from app.ui.customer_file.profile_pages import ProfilePages
from app.ui.workspace import places

_NAME, _ELSEWHERE, _MICROSOFT = "Ateliers Brémond", "Maison Corbière", "microsoft_csp"


def _open(stage: Stage, id: CustomerId) -> None:
    """The profile without what another look has typed there."""
    stage.go(places.Customers())
    stage.settle()
    stage.session.desk.drafts.drop(profile_draft_id(id))
    stage.go(places.CustomerFile(id, "profile"))


def _changed(stage: Stage) -> None:
    _open(stage, stage.customer(_NAME))
    stage.driver.write("address.city", "Pessac")
    stage.driver.write("contacts.0.job_title", "Dirigeante")
    _scroll(stage, 0.0)


def _problems(stage: Stage) -> None:
    _open(stage, stage.customer(_NAME))
    stage.driver.write("identity.vat_number", "FR83404833048")
    stage.driver.write("phone", "02 40")
    stage.driver.write("address.postal_code", "3300")
    stage.driver.click("save_profile")


def _elsewhere(stage: Stage) -> None:
    id, desk = stage.customer(_ELSEWHERE), stage.session.desk
    _open(stage, id)
    stage.driver.write("website", "corbiere.fr")
    theirs = desk.customers.get(id)
    # Another place each time: every look finds a change that it has not seen.
    street = replace(theirs.address, line1=f"{theirs.address.line1}.")
    desk.customers.update(theirs, replace(theirs, website=f"www{theirs.website}", address=street))
    stage.driver.wait_for(lambda: stage.driver.has("changed_elsewhere"), "the notice")


def _microsoft(stage: Stage) -> None:
    desk = stage.session.desk
    rows = desk.queries.customers(CustomerFilter()).page(0, 1_000)
    customers = (desk.customers.get(row.id) for row in rows)
    found = [each.id for each in customers if each.programme_id == _MICROSOFT]
    administered = [id for id in found if desk.customers.get(id).admin_user is not None]
    _open(stage, (administered or found)[0])
    stage.settle()
    _scroll(stage, 1.0)


def _scroll(stage: Stage, share: float) -> None:
    bar = stage.window.findChildren(ProfilePages)[-1].verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))


def _scrolled(share: float) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        _open(stage, stage.customer(_NAME))
        stage.settle()
        _scroll(stage, share)

    return show


PROFILE_SCENES: tuple[Scene, ...] = (
    Scene("03e1-profile-contacts", _scrolled(1.0)),
    Scene("03e2-profile-changed", _changed),
    Scene("03e3-profile-problems", _problems),
    Scene("03e4-profile-elsewhere", _elsewhere),
    Scene("03e5-profile-microsoft", _microsoft),
)
