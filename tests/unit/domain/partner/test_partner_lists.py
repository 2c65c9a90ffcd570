"""The partner's own lists: how one is laid over another, and what keeps them from being published."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import CustomerType, LostReason, Period, RefusalReason
from app.domain.commands.commands import SetLists
from app.domain.commands.specs import apply
from app.domain.customer.merge import Change
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerTypeId, PartnerSubscriptionId, ReasonId
from app.domain.partner.partner import Partner
from app.domain.partner.partner_lists import (
    CREDIT_DAYS_MAX,
    GROUPS,
    LIST_MAX,
    ListsPatch,
    PartnerLists,
    check_lists,
    difference,
    merge,
    normal_difference,
    offered,
)
from app.domain.subscription.subscription import PartnerSubscription
from tests.support import builders as b

PRICE = RefusalReason(ReasonId("price"), {"fr": "Prix", "en": "Price"})
OTHER = RefusalReason(ReasonId("other"), {"fr": "Autre", "en": "Other"}, needs_text=True)
LOST = LostReason(ReasonId("other"), {"fr": "Autre", "en": "Other"}, needs_text=True)
SME = CustomerType(CustomerTypeId("sme"), {"fr": "PME", "en": "SME"}, Decimal(10), 30)
YEARLY = PartnerSubscription(PartnerSubscriptionId("y"), {"fr": "An", "en": "Year"}, Period.YEAR, 30)
LIMITS = {"rep": Decimal(10), "manager": Decimal(30), "viewer": Decimal(0)}
LISTS = PartnerLists((SME,), (YEARLY,), (PRICE, OTHER), (LOST,), LIMITS)


def test_nothing_is_wrong_with_lists_that_are_as_they_have_to_be() -> None:
    assert check_lists(LISTS, GROUPS) == ()


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        (replace(LISTS, refusal_reasons=(OTHER, PRICE)), "lists.other_last", "refusal_reasons"),
        (replace(LISTS, lost_reasons=()), "lists.other_last", "lost_reasons"),
        (
            replace(LISTS, customer_types=(SME, replace(SME, id=CustomerTypeId("b")))),
            "lists.name_twice",
            "customer_types.1.name.fr",
        ),
        (replace(LISTS, customer_types=(SME, SME)), "catalogue.double_id", "customer_types"),
        (
            replace(LISTS, customer_types=(replace(SME, discount_percent=Decimal(101)),)),
            "percent.range",
            "customer_types.0.discount_percent",
        ),
        (
            replace(LISTS, customer_types=(replace(SME, credit_days=CREDIT_DAYS_MAX + 1),)),
            "lists.credit_days",
            "customer_types.0.credit_days",
        ),
        (replace(LISTS, customer_types=(SME,) * (LIST_MAX + 1)), "lists.too_many", "customer_types"),
        (
            replace(LISTS, partner_subscriptions=(replace(YEARLY, billing=Period.ONE_TIME),)),
            "lists.billing",
            "partner_subscriptions.0.billing",
        ),
        (
            replace(LISTS, partner_subscriptions=(replace(YEARLY, name={}),)),
            "name.missing",
            "partner_subscriptions.0.name.en",
        ),
        (replace(LISTS, discount_limits={}), "lists.limit", "discount_limits.rep"),
        (
            replace(LISTS, discount_limits={**LIMITS, "boss": Decimal(1)}),
            "lists.limit",
            "discount_limits.boss",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_place_and_only_of_what_changed(
    wrong: PartnerLists, code: str, field: str
) -> None:
    assert (code, field) in {(each.code, each.field) for each in check_lists(wrong, GROUPS)}
    assert check_lists(wrong, ()) == ()


def test_the_catalogues_list_has_what_asks_for_a_sentence_last_and_the_partners_its_own_order() -> None:
    assert offered(None, [OTHER, PRICE]) == (PRICE, OTHER)
    assert offered((OTHER, PRICE), [PRICE]) == (OTHER, PRICE)


def test_lists_are_kept_with_both_names_and_other_last_and_what_did_not_change_stays() -> None:
    before = replace(LISTS, lost_reasons=(replace(LOST, name={"fr": " Autre "}),))
    typed = replace(PRICE, name={"fr": " Trop  cher ", "en": ""})
    patch = normal_difference(before, replace(before, refusal_reasons=(OTHER, typed)))
    assert set(patch.groups) == {"refusal_reasons"}
    assert patch.groups["refusal_reasons"].new == (
        replace(PRICE, name={"fr": "Trop cher", "en": "Trop cher"}),
        OTHER,
    )


def test_two_managers_are_in_each_others_way_over_the_same_list_alone() -> None:
    mine = replace(LISTS, customer_types=(), discount_limits={**LIMITS, "rep": Decimal(1)})
    theirs = replace(LISTS, lost_reasons=(), customer_types=())
    merged = merge(theirs, difference(LISTS, mine))
    assert (merged.conflicts, merged.changed) == ((), ("discount_limits",))
    assert merged.lists == replace(mine, lost_reasons=())
    against = replace(LISTS, discount_limits={**LIMITS, "rep": Decimal(2)})
    refused = merge(against, difference(LISTS, mine))
    assert [each.group for each in refused.conflicts] == ["discount_limits"]
    assert (refused.lists, refused.changed) == (against, ())


def test_what_was_set_counts_at_once_on_the_partner() -> None:
    limits = ListsPatch(discount_limits=Change(b.partner().discount_limits, LIMITS))
    after = apply(b.partner(), SetLists(limits))
    assert isinstance(after, Partner)
    assert (after.discount_limits, after.lists) == (LIMITS, None)
    after = apply(after, SetLists(ListsPatch(refusal_reasons=Change((OTHER,), (PRICE, OTHER)))))
    assert isinstance(after, Partner)
    assert after.lists is not None
    assert (after.lists.refusal_reasons, after.lists.lost_reasons) == ((PRICE, OTHER), None)
    with pytest.raises(RuleViolation, match=r"document\.missing"):
        apply(None, SetLists(limits))
