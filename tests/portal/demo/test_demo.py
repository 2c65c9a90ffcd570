"""The demo's documents keep to every rule that a rep's own would have to keep to."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

import pytest

from app.domain.catalogue.catalogue import PriceList, TaxTable
from app.domain.checks.registration import check_registration
from app.domain.checks.vat_number import check_vat_number
from app.domain.customer.customer import Customer, CustomerKind, InstallationStage, LifecycleStatus
from app.domain.customer.customer_rules import check_customer
from app.domain.document import CLASS_OF, Document, Kind, document_id, kind_of
from app.domain.ids import PriceListId
from app.domain.money import Money, total
from app.domain.partner.partner import Role, User
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.quote import price_quote
from app.domain.pricing.quote_rules import check_terms
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.contract import Contract, Invoice, Order
from app.domain.subscription.licence import Licence
from app.domain.subscription.term import TermState, follows_list, term_on
from app.wire.codec import decode_document, encode
from portal.catalogue import load
from portal.demo import PARTNERS, accounts, documents

TODAY = date(2026, 11, 21)
DAYS = [TODAY, date(2024, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 3, 31)]
ARVANE = PARTNERS[0]
CATALOGUE = load()
TAX: TaxTable = CATALOGUE.tax_table
PRICES: dict[PriceListId, PriceList] = {prices.id: prices for prices in CATALOGUE.price_lists}


@lru_cache(maxsize=8)
def everything(today: date) -> tuple[tuple[str, Document], ...]:
    return tuple(documents(today))


def arvane(today: date) -> list[Document]:
    return [document for partner_id, document in everything(today) if partner_id == ARVANE.id]


def customers(today: date) -> list[Customer]:
    return [document for document in arvane(today) if isinstance(document, Customer)]


def quotes(today: date) -> list[Quote]:
    return [document for document in arvane(today) if isinstance(document, Quote)]


def contracts(today: date) -> list[Contract]:
    return [document for document in arvane(today) if isinstance(document, Contract)]


def by_customer(today: date) -> dict[str, Customer]:
    return {customer.id: customer for customer in customers(today)}


def test_it_is_the_same_on_every_start() -> None:
    assert tuple(documents(TODAY)) == everything(TODAY)


def test_identities_do_not_follow_the_calendar() -> None:
    one, other = customers(TODAY), customers(date(2027, 3, 31))
    assert [(c.id, c.identity) for c in one] == [(c.id, c.identity) for c in other]


def test_there_are_as_many_customers_as_asked_for() -> None:
    assert len(customers(TODAY)) == 240
    few = [d for p, d in documents(TODAY, 12) if isinstance(d, Customer) and p == ARVANE.id]
    assert len(few) == 12


@pytest.mark.parametrize("today", DAYS)
def test_every_document_comes_back_from_the_wire_as_it_was(today: date) -> None:
    for _, document in everything(today):
        assert decode_document(kind_of(document), encode(document)) == document


def test_there_is_a_document_of_every_kind() -> None:
    # An offer is on-line once a rep shares it, what changed is worded by one, an e-mail sent, and a manager
    # changes what the papers carry: whoever tries it does that.
    left_out = {
        Kind.ONLINE_OFFER,
        Kind.COMPARISON_NOTE,
        Kind.PAST_BRANDING,
        Kind.PARTNER_FILE,
        Kind.SENT_DOCUMENT,
    }
    assert {kind_of(document) for document in arvane(TODAY)} == set(CLASS_OF) - left_out


@pytest.mark.parametrize("today", DAYS)
def test_no_two_documents_of_a_kind_share_an_identity(today: date) -> None:
    seen = Counter((p, kind_of(d), document_id(d)) for p, d in everything(today))
    assert [key for key, times in seen.items() if times > 1] == []


def test_partners_share_no_document_but_the_catalogue() -> None:
    own = (Customer, Quote, Contract, Licence, Order, Invoice, User)
    by_partner = [
        {document_id(d) for p, d in everything(TODAY) if p == partner.id and isinstance(d, own)}
        for partner in PARTNERS
    ]
    assert by_partner[0].isdisjoint(by_partner[1])


def test_every_customer_keeps_to_the_rules() -> None:
    found = [
        (document.identity.name, problem)
        for _, document in everything(TODAY)
        if isinstance(document, Customer)
        for problem in check_customer(document)
    ]
    assert found == []


def test_every_number_is_kept_in_its_normal_form() -> None:
    for customer in customers(TODAY):
        identity, country = customer.identity, customer.address.country
        assert (
            check_registration(identity.registration_number, country).normal == identity.registration_number
        )
        assert check_vat_number(identity.vat_number, country).normal == identity.vat_number


def test_no_two_customers_share_a_name_a_number_or_a_domain() -> None:
    for values in (
        [c.identity.name for c in customers(TODAY)],
        [c.identity.registration_number for c in customers(TODAY)],
        [c.website for c in customers(TODAY)],
    ):
        assert [value for value, times in Counter(values).items() if times > 1] == []


def test_every_contact_writes_from_the_company() -> None:
    for customer in customers(TODAY):
        assert all(contact.email.endswith(f"@{customer.website}") for contact in customer.contacts)


def test_every_status_and_country_occurs() -> None:
    assert {customer.status for customer in customers(TODAY)} == set(LifecycleStatus)
    assert {customer.address.country for customer in customers(TODAY)} == {"FR", "BE", "CH", "US"}
    statuses = {quote.status_on(TODAY) for quote in quotes(TODAY)}
    assert statuses == set(QuoteStatus) - {QuoteStatus.DRAFT}


def test_a_stage_is_there_exactly_for_those_who_bought() -> None:
    for customer in customers(TODAY):
        stages = {
            LifecycleStatus.INSTALLING: {InstallationStage.PREREQUISITES, InstallationStage.REDIRECTION},
            LifecycleStatus.INSTALLED: {InstallationStage.COMPLETED},
        }
        assert customer.stage in stages.get(customer.status, {None}), customer.identity.name


@pytest.mark.parametrize("today", DAYS)
def test_who_bought_holds_licences_and_nobody_else_does(today: date) -> None:
    holding = {d.customer_id for d in arvane(today) if isinstance(d, Licence)}
    bought = (LifecycleStatus.INSTALLING, LifecycleStatus.INSTALLED)
    assert holding == {customer.id for customer in customers(today) if customer.status in bought}


def test_some_customers_hold_licences_of_several_programmes() -> None:
    held = {(contract.customer_id, contract.programme_id) for contract in contracts(TODAY)}
    assert max(Counter(customer_id for customer_id, _ in held).values()) > 1


def test_channel_accounts_stand_before_the_customers_they_host() -> None:
    hosts: set[str] = set()
    hosted = 0
    for customer in customers(TODAY):
        if customer.kind is CustomerKind.CHANNEL:
            hosts.add(customer.id)
        if customer.parent_id is not None:
            assert customer.parent_id in hosts
            hosted += 1
    assert len(hosts) >= 3
    assert hosted >= 15


def test_everybody_sells_what_the_partner_takes_part_in() -> None:
    taken_part = {(p.programme_id, p.partnership) for p in ARVANE.participations}
    assert {(c.programme_id, c.partnership) for c in customers(TODAY)} <= taken_part


def revisions(quote: Quote) -> Iterator[Quote]:
    """The quote as it stands, and as it stood at each former revision."""
    yield quote
    for former in quote.earlier:
        yield Quote(
            quote.id,
            quote.customer_id,
            quote.status,
            former.terms,
            former.totals,
            quote.created_on,
            quote.expires_on,
            former.written_at,
            quote.created_by,
        )


@pytest.mark.parametrize("today", DAYS)
def test_every_quote_was_allowed_on_the_day_it_was_made(today: date) -> None:
    for quote in quotes(today):
        programme = CATALOGUE.programme(quote.terms.programme_id)
        for revision in revisions(quote):
            prices = PRICES[revision.terms.price_list_id]
            assert check_terms(revision.terms, programme, prices, quote.created_on) == (), quote.number
            assert prices.valid_from <= quote.created_on <= (prices.valid_to or date.max)


@pytest.mark.parametrize("today", DAYS)
def test_every_total_is_what_the_pricing_rules_say(today: date) -> None:
    buyers = by_customer(today)
    for quote in quotes(today):
        buyer = buyers[quote.customer_id]
        vat = treatment(TAX, "FR", buyer.address.country, buyer.identity.vat_number, quote.created_on)
        for revision in revisions(quote):
            prices = PRICES[revision.terms.price_list_id]
            assert price_quote(revision.terms, prices, vat).agreed == revision.totals, quote.number


def test_customers_abroad_pay_no_french_vat() -> None:
    buyers = by_customer(TODAY)
    abroad = [quote for quote in quotes(TODAY) if buyers[quote.customer_id].address.country != "FR"]
    assert abroad
    assert all(quote.totals.vat.minor == 0 for quote in abroad)


@pytest.mark.parametrize("today", DAYS)
def test_numbers_are_unique_and_rise_with_their_dates(today: date) -> None:
    for prefix, dated in (
        ("D", [(quote.created_on, quote.number) for quote in quotes(today)]),
        (
            "C",
            [
                (quote.acceptance.accepted_at.date(), quote.contract_number)
                for quote in quotes(today)
                if quote.acceptance
            ],
        ),
    ):
        numbers = [number for _, number in dated]
        assert len(set(numbers)) == len(numbers)
        by_number = sorted(dated, key=lambda pair: pair[1])
        assert [day for day, _ in by_number] == sorted(day for day, _ in dated)
        assert all(number.startswith(f"{prefix}-{day.year}-") for day, number in dated)


def test_open_quotes_are_within_their_thirty_days_and_some_are_close_to_the_end() -> None:
    open_quotes = [quote for quote in quotes(TODAY) if quote.status_on(TODAY) is QuoteStatus.OPEN]
    left = [(quote.expires_on - TODAY).days for quote in open_quotes]
    assert all(0 <= days <= 30 for days in left)
    assert {1, 2, 3, 6} <= set(left)


def test_a_superseded_quote_names_the_validated_one_of_the_same_customer() -> None:
    by_id = {quote.id: quote for quote in quotes(TODAY)}
    superseded = [quote for quote in by_id.values() if quote.status is QuoteStatus.SUPERSEDED]
    assert superseded
    for quote in superseded:
        assert quote.superseded_by is not None
        winner = by_id[quote.superseded_by]
        assert (winner.status, winner.customer_id) == (QuoteStatus.VALIDATED, quote.customer_id)
        assert winner.acceptance is not None
        assert quote.created_on <= winner.acceptance.accepted_at.date() <= quote.expires_on


def test_a_refused_quote_has_a_reason_of_the_list_and_a_text_where_it_asks_for_one() -> None:
    reasons = {reason.id: reason for reason in CATALOGUE.refusal_reasons}
    refused = [quote for quote in quotes(TODAY) if quote.status is QuoteStatus.REFUSED]
    assert refused
    for quote in refused:
        assert quote.refusal is not None
        assert bool(quote.refusal.text) is reasons[quote.refusal.reason_id].needs_text
        assert quote.created_on <= quote.refusal.refused_at.date() <= quote.expires_on


@pytest.mark.parametrize("today", DAYS)
def test_a_validated_quote_has_its_one_contract_under_the_agreement_of_the_day(today: date) -> None:
    by_quote = {contract.quote_id: contract for contract in contracts(today) if contract.quote_id}
    validated = [quote for quote in quotes(today) if quote.status is QuoteStatus.VALIDATED]
    assert len(by_quote) == len(validated)
    for quote in validated:
        contract, accepted = by_quote[quote.id], quote.acceptance
        assert accepted is not None
        accepted_on = accepted.accepted_at.date()
        assert (quote.contract_id, quote.contract_number) == (contract.id, contract.number)
        assert quote.created_on <= accepted_on <= min(quote.expires_on, today)
        agreement = CATALOGUE.agreement_on(accepted_on, accepted.agreement_id)
        assert accepted.agreement_version == agreement.version


@pytest.mark.parametrize("today", DAYS)
def test_a_contract_is_in_force_and_its_licences_pay_what_its_order_says(today: date) -> None:
    paid: dict[str, list[Money]] = {}
    orders: dict[str, Order] = {}
    for document in arvane(today):
        if isinstance(document, Licence):
            paid.setdefault(document.contract_id, []).append(document.payment)
        if isinstance(document, Order):
            assert document.contract_id is not None
            orders[document.contract_id] = document
    for contract in contracts(today):
        term = term_on(contract, today)
        assert term.is_over or term.end >= today
        assert contract.start_date < contract.end_date
        assert total(paid[contract.id], contract.currency) == orders[contract.id].monthly_net


@pytest.mark.parametrize("today", DAYS)
def test_every_way_in_which_a_contract_stands_past_its_first_term_can_be_seen(today: date) -> None:
    stand = Counter(
        (term.state, follows_list(each, term)) for each in contracts(today) for term in [term_on(each, today)]
    )
    assert stand[TermState.EXTENDED, False] == stand[TermState.ENDED, False] == 1
    assert stand[TermState.RENEWED, True] == 1
    assert stand[TermState.RENEWED, False] > 1


@pytest.mark.parametrize("today", DAYS)
def test_invoices_add_up_and_are_numbered_without_a_gap(today: date) -> None:
    invoices = [document for document in arvane(today) if isinstance(document, Invoice)]
    by_day: dict[date, list[str]] = {}
    for invoice in invoices:
        assert invoice.total == invoice.net + invoice.vat
        assert invoice.issued_on <= today
        by_day.setdefault(invoice.issued_on, []).append(invoice.number)
    for day, numbers in by_day.items():
        wanted = [f"F-{day:%Y-%m}-{count:04d}" for count in range(1, len(numbers) + 1)]
        assert sorted(numbers) == wanted


def test_nothing_happened_after_today() -> None:
    for customer in customers(TODAY):
        assert customer.changed_at is not None
        assert customer.changed_at.date() < TODAY
    assert all(quote.written_at.date() <= TODAY for quote in quotes(TODAY))


def test_one_open_quote_goes_beyond_what_a_rep_may_grant() -> None:
    limit = ARVANE.discount_limits[Role.REP]
    beyond = 0
    for quote in quotes(TODAY):
        if quote.status_on(TODAY) is QuoteStatus.OPEN:
            vat = treatment(TAX, "FR", "FR", "", TODAY)
            priced = price_quote(quote.terms, PRICES[quote.terms.price_list_id], vat)
            beyond += bool(approval_reasons(priced, limit))
    assert beyond == 1


def test_six_people_can_sign_in_and_are_among_the_users() -> None:
    keys = ["rep", "rep2", "manager", "viewer", "other_partner", "other_manager"]
    assert [account.key for account in accounts()] == keys
    users = {(p, d.id) for p, d in everything(TODAY) if isinstance(d, User)}
    assert {(account.partner_id, account.user.id) for account in accounts()} == users
    assert accounts()[0].user.email == "claire.moreau@arvane-informatique.fr"


def test_a_portfolio_of_thousands_keeps_to_the_rules() -> None:
    many = [d for p, d in documents(TODAY, 2_500) if isinstance(d, Customer) and p == ARVANE.id]
    assert len({customer.website for customer in many}) == 2_500
    assert [problem for customer in many for problem in check_customer(customer)] == []
