"""A change of what a customer of the demo holds, from its opening to what is queued for the portal."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Product
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.commands.commands import (
    CancelChangeOrder,
    CreateChangeOrder,
    ReviseChangeOrder,
    SubmitChangeOrder,
)
from app.domain.commands.specs import name_of
from app.domain.customer.lifecycle import AccountEvent
from app.domain.errors import RuleViolation
from app.domain.ids import ContractId, CustomerId
from app.domain.money import Money
from app.domain.pricing.trace.change import ChangeAmount
from app.services.change_orders.change_amounts import ChangeKey, ChangeSum
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from tests.support.clocks import FixedClock
from tests.support.problems import codes_and_fields

YES = Consent(is_governed=True, is_authorised=True, po_number="BC-2026-3381")


def contract_of(desk: Desk, name: str) -> ContractId:
    [row] = desk.queries.customers(CustomerFilter(text=name)).page(0, 1)
    return desk.queries.contracts(CustomerId(row.id))[0].id


@pytest.fixture
def editor(desk: Desk) -> ChangeEditor:
    """The change of the design's example: 682 seats of two products."""
    return opened(desk)


def opened(desk: Desk, name: str = "Groupe Valmondois") -> ChangeEditor:
    draft = desk.change_services.builder.new_draft(contract_of(desk, name))
    return ChangeEditor(desk.change_services, draft)


def waiting(desk: Desk) -> list[str]:
    """The types of the commands that wait for the portal, the first first."""
    with desk.store.readers.borrow() as connection:
        return [row[0] for row in connection.execute("SELECT type FROM outbox ORDER BY place")]


def vendors_example(editor: ChangeEditor) -> None:
    editor.editing.change_all(700)
    editor.add(next(each for each in editor.addable() if each.id == "cyber_academy"))


def test_it_begins_with_what_is_held_and_nothing_to_place(editor: ChangeEditor) -> None:
    assert [line.quantity for line in editor.editing.terms.lines] == [682, 682]
    assert codes_and_fields(editor.problems()) == [("change.nothing", "lines")]
    assert editor.editing.state.common_total == 682


def test_the_vendors_example_is_shown_as_on_the_picture(editor: ChangeEditor) -> None:
    vendors_example(editor)
    preview = editor.preview()
    assert editor.problems() == ()
    added, changed = preview.groups
    assert [(line.seats, plain(line.figure.amount)) for line in added.lines] == [("+700", "+1 078,00 €")]
    assert [line.seats for line in changed.lines] == ["−682", "+700", "−682", "+700"]
    assert [plain(line.figure.amount) for line in changed.lines] == [
        "−1 410,38 €",
        "+1 447,60 €",
        "−870,23 €",
        "+893,20 €",
    ]
    assert plain(preview.before.amount) == "2 280,61 €"
    assert plain(preview.difference.amount) == "+1 138,19 €"
    assert plain(preview.total.amount) == "3 418,80 €"
    assert preview.later == ()
    assert [plain(each.figure.amount) for each in preview.horizons][1] == "3 418,80 €"


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_reduction_waits_and_the_new_total_is_dated(editor: ChangeEditor) -> None:
    editor.editing.change_line(1, quantity=200)
    preview = editor.preview()
    assert preview.groups[0].title.startswith("À partir du")
    assert len(preview.later) == 1
    assert preview.total.amount == preview.before.amount
    assert plain(preview.difference.amount) == "0,00 €"


def test_once_the_notice_has_passed_the_next_renewal_is_a_term_later(desk: Desk, clock: FixedClock) -> None:
    """The sentence above the products and the note of the line name one day."""
    before = opened(desk)
    assert before.editing.state.next_renewal == date(2027, 3, 1)
    clock.advance(days=(date(2027, 2, 20) - clock.today()).days)
    late = opened(desk)
    late.editing.change_line(1, quantity=200)
    assert late.editing.state.next_renewal == late.editing.state.priced.change.lines[1].effective
    assert late.editing.state.next_renewal is not None
    assert late.editing.state.next_renewal > date(2027, 3, 1)


def test_only_invoices_that_come_to_something_are_counted(editor: ChangeEditor) -> None:
    vendors_example(editor)
    with_today = editor.preview().horizons[2].note
    editor.editing.undo()
    editor.editing.undo()
    editor.editing.change_line(1, quantity=200)
    without = editor.preview().horizons[2].note
    assert (with_today.split()[0], without.split()[0]) == ("4", "3")


def test_every_edit_can_be_undone_and_a_burst_is_one_step(editor: ChangeEditor) -> None:
    before = editor.editing.terms
    for quantity in (7, 70, 700):
        editor.editing.change_line(0, "typing", quantity=quantity)
    assert editor.editing.undo()
    assert editor.editing.terms == before
    assert editor.editing.redo()
    assert editor.editing.terms.lines[0].quantity == 700


def test_a_product_that_was_only_added_leaves_and_one_that_is_held_goes_to_nothing(
    editor: ChangeEditor,
) -> None:
    vendors_example(editor)
    editor.editing.remove(2)
    assert len(editor.editing.terms.lines) == 2
    editor.editing.remove(0)
    assert editor.editing.terms.lines[0].quantity == 0


def test_what_cannot_be_priced_is_named_and_the_rest_still_is(editor: ChangeEditor) -> None:
    editor.editing.change_line(0, quantity=10**12)
    editor.editing.change_line(1, quantity=700)
    assert ("quantity.range", "lines.0.quantity") in codes_and_fields(editor.problems())
    assert editor.editing.state.priced.change.lines[1].payment == Money(89320, "EUR")


def test_a_draft_goes_on_where_it_was(desk: Desk, editor: ChangeEditor) -> None:
    vendors_example(editor)
    draft = replace(editor.draft, po_number="BC")
    again = ChangeEditor(desk.change_services, draft)
    assert again.preview() == editor.preview()


def test_saved_it_has_a_number_an_expiry_and_waits_for_the_portal(
    desk: Desk, editor: ChangeEditor, clock: FixedClock
) -> None:
    vendors_example(editor)
    saved = editor.save()
    assert (saved.status, saved.provisional_number) == (ChangeOrderStatus.OPEN, "PM-0001")
    assert saved.expires_on == clock.today() + timedelta(days=30)
    assert saved.totals.new_total == Money(341880, "EUR")
    assert saved in desk.change_services.change_orders.of_customer(saved.customer_id)
    assert waiting(desk) == [name_of(CreateChangeOrder)]


def test_placed_it_is_saved_and_submitted_in_one_go(desk: Desk, editor: ChangeEditor) -> None:
    vendors_example(editor)
    placed = editor.submit(YES)
    assert placed.status is ChangeOrderStatus.SUBMITTED
    assert placed.submission is not None
    assert placed.submission.po_number == "BC-2026-3381"
    assert placed.submission.agreement_id == "cgum"
    assert waiting(desk) == [name_of(CreateChangeOrder), name_of(SubmitChangeOrder)]


@pytest.mark.parametrize(
    ("consent", "problem"),
    [
        (replace(YES, is_governed=False), ("submission.not_governed", "is_governed")),
        (replace(YES, is_authorised=False), ("submission.not_authorised", "is_authorised")),
        (replace(YES, po_number="  "), ("submission.po_missing", "po_number")),
        (replace(YES, po_number="1" * 61), ("text.too_long", "po_number")),
    ],
)
def test_without_both_boxes_and_a_number_nothing_is_placed(
    desk: Desk, editor: ChangeEditor, consent: Consent, problem: tuple[str, str]
) -> None:
    vendors_example(editor)
    with pytest.raises(RuleViolation) as refused:
        editor.submit(consent)
    assert codes_and_fields(refused.value.problems) == [problem]
    assert waiting(desk) == []


@pytest.mark.parametrize(
    ("seats", "found"), [(700, [("purchase.account_suspended", "customer_id")]), (600, [])]
)
def test_a_suspended_account_gets_no_more_seats_but_may_have_fewer(
    desk: Desk, editor: ChangeEditor, seats: int, found: list[tuple[str, str]]
) -> None:
    desk.customer_transitions.set_state([editor.customer.id], AccountEvent.SUSPEND)
    editor.editing.change_all(seats)
    if not found:
        desk.change_services.change_orders.place(editor.draft, YES)
        return
    with pytest.raises(RuleViolation) as refused:
        desk.change_services.change_orders.place(editor.draft, YES)
    assert codes_and_fields(refused.value.problems) == found
    assert name_of(SubmitChangeOrder) not in waiting(desk)


def test_a_customer_may_require_no_number(editor: ChangeEditor) -> None:
    vendors_example(editor)
    placed = editor.submit(replace(YES, po_number=None))
    assert placed.submission is not None
    assert placed.submission.po_number is None


def test_a_saved_one_is_revised_placed_or_let_go(desk: Desk, editor: ChangeEditor) -> None:
    vendors_example(editor)
    saved = editor.save()
    orders = desk.change_services.change_orders
    assert {each.value for each in orders.actions(saved)} == {"revise", "submit", "cancel"}
    again = ChangeEditor(desk.change_services, desk.change_services.builder.draft_of(saved))
    with pytest.raises(RuleViolation, match=r"change_order\.unchanged"):
        again.save()
    again.editing.change_all(710)
    revised = again.save()
    assert (revised.revision, [each.revision for each in revised.earlier]) == (2, [1])
    cancelled = orders.cancel(saved.id)
    assert cancelled.status is ChangeOrderStatus.CANCELLED
    assert orders.actions(cancelled) == frozenset()
    assert waiting(desk) == [
        name_of(CreateChangeOrder),
        name_of(ReviseChangeOrder),
        name_of(CancelChangeOrder),
    ]


def test_an_expired_one_is_neither_revised_nor_placed(
    desk: Desk, editor: ChangeEditor, clock: FixedClock
) -> None:
    vendors_example(editor)
    saved = editor.save()
    clock.advance(days=31)
    late = ChangeEditor(desk.change_services, desk.change_services.builder.draft_of(saved))
    with pytest.raises(RuleViolation, match=r"change_order\.expired"):
        late.submit(YES)
    assert saved.status_on(clock.today()) is ChangeOrderStatus.EXPIRED


def test_every_amount_says_why(editor: ChangeEditor) -> None:
    vendors_example(editor)
    shown = [each for each in ChangeAmount if each is not ChangeAmount.STEP_PAYMENT]
    keys = [ChangeKey(each) for each in (*shown, *ChangeSum)]
    keys += [ChangeKey(each, index) for each in shown for index in range(3)]
    for key in keys:
        explanation = editor.explain(key)
        assert explanation.subject
        assert explanation.derivation.result
    total = editor.explain(ChangeKey(ChangeAmount.PAYMENT))
    assert [step.what for step in total.derivation.steps] == [
        "Protect Essential",
        "Cyber Coach Essential",
        "Cyber Academy",
    ]


def test_what_a_later_total_differs_by_comes_out_of_the_two_totals(editor: ChangeEditor) -> None:
    editor.editing.change_line(1, quantity=200)
    (later,) = editor.preview().later
    derived = editor.explain(later.difference.key).derivation
    assert later.difference.amount == derived.result == "−606,23\u00a0€"
    assert [step.operand for step in derived.steps] == ["+ 1\u202f674,38", "− 2\u202f280,61"]


def test_options_are_only_offered_where_the_contract_has_them(editor: ChangeEditor) -> None:
    protect = next(each for each in editor.names.programme.products if each.id == "protect")
    assert isinstance(protect, Product)
    assert editor.options_of(protect.id) == ()
    assert all(not isinstance(each, Product) or each.option_of is None for each in editor.addable())


def test_the_discount_of_the_customer_type_is_on_what_is_added(editor: ChangeEditor) -> None:
    vendors_example(editor)
    assert editor.editing.terms.lines[2].discounts.customer_percent == Decimal(12)


def test_some_seats_are_replaced_by_another_level_and_the_sentence_says_so(editor: ChangeEditor) -> None:
    [advanced] = [
        each
        for each in editor.replacing.choices(editor.editing.terms.lines[0])
        if (each.product_id, each.level) == ("protect", "advanced")
    ]
    editor.replacing.replace(0, advanced, 50)
    assert [(line.product_id, line.quantity) for line in editor.editing.terms.lines] == [
        ("protect", 632),
        ("cyber_coach", 682),
        ("protect", 50),
    ]
    assert editor.problems() == ()
    assert editor.summary() == "50 Protect Essential deviennent Protect Advanced dès aujourd’hui"
    # What replaces is replaced by nothing itself, and the same level would be no replacement.
    assert [editor.replacing.allows(line) for line in editor.editing.terms.lines] == [True, True, False]
    assert editor.editing.undo()
    assert [line.quantity for line in editor.editing.terms.lines] == [682, 682]


def test_seats_that_were_to_be_replaced_can_stay(editor: ChangeEditor) -> None:
    before = editor.editing.terms
    package = next(
        each for each in editor.replacing.choices(before.lines[0]) if each.product_id.startswith("u_")
    )
    editor.replacing.replace(0, package, 682)
    editor.replacing.replace(1, package, 682)
    assert [line.quantity for line in editor.editing.terms.lines] == [0, 0, 682]
    assert editor.problems() == ()
    assert editor.replacing.present(editor.editing.terms.lines[1]) == package
    editor.replacing.keep(1)
    assert editor.replacing.present(editor.editing.terms.lines[1]) is None
    editor.replacing.keep(0)
    assert editor.editing.terms == before


def preview_lines(editor: ChangeEditor) -> list[tuple[str, list[str]]]:
    """The groups of the preview, each line as name and seats."""
    return [
        (group.title.replace("\u00a0", " "), [f"{each.name} {each.seats}" for each in group.lines])
        for group in editor.preview().groups
    ]


def test_level_and_more_seats_are_two_steps_in_the_preview(editor: ChangeEditor) -> None:
    editor.editing.change_line(0, level="advanced", quantity=700)
    assert editor.problems() == ()
    assert preview_lines(editor) == [
        (
            "Modifications des produits existants",
            [
                "Protect Essential −682",
                "Protect Advanced +682",
                "Protect Advanced −682",
                "Protect Advanced +700",
            ],
        )
    ]
    assert editor.summary() == "Protect Advanced, +18 Protect dès aujourd’hui"
    first, second = (editor.preview().groups[0].lines[place].figure for place in (1, 2))
    assert first.key == second.key == ChangeKey(ChangeAmount.STEP_PAYMENT, 0)
    told = editor.explain(first.key)
    assert told.derivation.result in first.amount


def test_level_and_fewer_seats_are_the_level_today_and_the_seats_when_they_may_go(
    editor: ChangeEditor,
) -> None:
    editor.editing.change_line(0, level="advanced", quantity=500)
    assert editor.problems() == ()
    assert preview_lines(editor) == [
        ("Modifications des produits existants", ["Protect Essential −682", "Protect Advanced +682"]),
        ("À partir du 1er mars 2027", ["Protect Advanced −682", "Protect Advanced +500"]),
    ]
    summary = editor.summary().replace("\u00a0", " ")
    assert summary == "Protect Advanced dès aujourd’hui, −182 Protect le 1er mars 2027"
    change = editor.editing.state.priced.change
    assert change.total_on(editor.editing.terms.on).minor > change.prior_total.minor
    saved = editor.save()
    assert saved.totals == editor.editing.state.priced.totals
