"""The partner's own lists: a manager sets them, everybody chooses from them, and what was used stays."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from app.domain.catalogue.catalogue import CustomerType, LostReason, Period, RefusalReason
from app.domain.commands.commands import SetLists
from app.domain.ids import CustomerTypeId, PartnerSubscriptionId, ReasonId
from app.domain.kind import Kind
from app.domain.partner.partner_lists import PartnerLists, apply_lists, difference, normal_difference, offered
from app.domain.subscription.subscription import PartnerSubscription
from app.wire.codec import decode_document, encode
from app.wire.protocol import PROBLEM_PREFIX, OperationResult, ResultStatus
from tests.support.portal_laptop import ARVANE, MANAGER, REP, Laptop
from tests.support.problems import codes_and_fields

LaptopOf = Callable[..., Laptop]
NEW = RefusalReason(ReasonId("019a0000-0000-7000-8000-000000000001"), {"fr": "Trop tard", "en": "Too late"})


def standing(laptop: Laptop) -> PartnerLists:
    """The lists as somebody's laptop has them before anybody set any."""
    feed = laptop.feed()

    def of(kind: Kind) -> list[object]:
        return [decode_document(kind, encode(line["d"])) for (name, _), line in feed.items() if name == kind]

    limits = {role: Decimal(limit) for role, limit in feed["partner", ARVANE]["d"]["discount_limits"].items()}
    return PartnerLists(
        offered(None, [each for each in of(Kind.CUSTOMER_TYPE) if isinstance(each, CustomerType)]),
        offered(
            None, [each for each in of(Kind.PARTNER_SUBSCRIPTION) if isinstance(each, PartnerSubscription)]
        ),
        offered(None, [each for each in of(Kind.REFUSAL_REASON) if isinstance(each, RefusalReason)]),
        offered(None, [each for each in of(Kind.LOST_REASON) if isinstance(each, LostReason)]),
        limits,
    )


def sent(laptop: Laptop, before: PartnerLists, after: PartnerLists) -> OperationResult:
    return laptop.do(SetLists(difference(before, after)), ARVANE)


def code_of(result: OperationResult) -> str:
    assert result.problem is not None
    return result.problem.type.removeprefix(PROBLEM_PREFIX)


def with_other(before: PartnerLists) -> PartnerLists:
    """``before`` with a reason for what no reason says, which is the last, where the seeds have none."""
    other = replace(NEW, id=ReasonId(NEW.id[:-1] + "9"), name={"fr": "Autre", "en": "Other"}, needs_text=True)
    lost = LostReason(other.id, other.name, needs_text=True)
    return replace(
        before,
        refusal_reasons=(*(each for each in before.refusal_reasons if not each.needs_text), other),
        lost_reasons=(*(each for each in before.lost_reasons if not each.needs_text), lost),
    )


def test_what_a_manager_sets_reaches_everybody_in_its_order_and_what_was_used_stays(
    laptop_of: LaptopOf,
) -> None:
    manager = laptop_of(MANAGER)
    before = standing(manager)
    gone = before.refusal_reasons[0]
    after = with_other(before)
    after = replace(
        after,
        # Wherever it is put, what asks for a sentence comes last.
        refusal_reasons=(after.refusal_reasons[-1], NEW),
        customer_types=(
            *before.customer_types,
            CustomerType(CustomerTypeId(NEW.id), {"fr": " Asso  ", "en": "Charity"}, Decimal(15), 45),
        ),
        partner_subscriptions=(
            PartnerSubscription(PartnerSubscriptionId(NEW.id), {"fr": "An", "en": "Year"}, Period.YEAR, 60),
        ),
        discount_limits={"rep": Decimal("12.5"), "manager": Decimal(40), "viewer": Decimal(0)},
    )
    assert sent(manager, before, after).status is ResultStatus.APPLIED
    assert sent(manager, before, replace(after, refusal_reasons=(NEW, after.refusal_reasons[0]))).status in (
        ResultStatus.CONFLICT,
        ResultStatus.NOOP,
    )
    feed = laptop_of(REP).feed()
    partner = feed["partner", ARVANE]["d"]
    assert partner["lists"]["refusal_reasons"][0]["id"] == NEW.id
    assert partner["lists"]["refusal_reasons"][-1]["needs_text"] is True
    assert partner["discount_limits"]["rep"] == "12.5"
    assert partner["lists"]["customer_types"][-1]["name"]["fr"] == "Asso"
    # A colleague's quote may name it, and may still be refused for it from a laptop that heard of nothing.
    assert ("refusal_reason", gone.id) in feed
    assert {("refusal_reason", NEW.id), ("customer_type", NEW.id), ("partner_subscription", NEW.id)} <= set(
        feed
    )


def test_nobody_else_sets_them_two_are_in_each_others_way_over_one_list_and_the_portal_checks_all(
    laptop_of: LaptopOf,
) -> None:
    manager, rep = laptop_of(MANAGER), laptop_of(REP)
    before = standing(manager)
    limits = {"rep": Decimal(1), "manager": Decimal(2), "viewer": Decimal(0)}
    wanted = replace(with_other(before), discount_limits=limits)
    change = apply_lists(before, normal_difference(before, wanted))
    refused = sent(rep, before, change)
    assert (refused.status, code_of(refused)) == (ResultStatus.REJECTED, "lists-not-a-manager")
    assert sent(manager, before, change).status is ResultStatus.APPLIED
    mine = replace(before, discount_limits={**limits, "rep": Decimal(3)}, customer_types=())
    result = sent(manager, before, mine)
    assert result.status is ResultStatus.CONFLICT
    assert result.conflict is not None
    assert [each.group for each in result.conflict.groups] == ["discount_limits"]
    wrong = replace(
        change,
        lost_reasons=(LostReason(ReasonId(NEW.id), {"fr": "", "en": " "}),),
        discount_limits={**limits, "rep": Decimal(101)},
    )
    result = sent(manager, change, wrong)
    assert result.problem is not None
    found = codes_and_fields(result.problem.problems)
    assert ("lists.other_last", "lost_reasons") in found
    assert ("name.missing", "lost_reasons.0.name.fr") in found
    assert ("lists.limit", "discount_limits.rep") in found
