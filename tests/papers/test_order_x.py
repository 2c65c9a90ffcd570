"""The order in the paper of an acceptance: valid, and of the amounts that were accepted and are printed."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from pikepdf import Name, Pdf

from app.domain.acceptance.acceptance import SignedBy
from app.domain.catalogue.catalogue import OfferType
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.customer.customer import Customer
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.errors import RuleViolation
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms
from app.services.catalogue.shown_frame import accepted
from app.services.papers.carried import order_in as order_in_view
from app.services.papers.views.quote import QuotePaper
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, lines
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.order_sums import check_sums, grand_total, lines_of, transaction
from tests.support.order_x import RAM, faults_of, read_order, value

SIGNED = SignedBy("Élise Dupré", "Gérante")
FRENCH_NOTE = "Avec <balise> & “guillemets”, 5 > 3\x0b."
GERMAN = b.customer(
    identity=b.identity(name="Müller & Söhne GmbH", registration_number="HRB 1", vat_number="DE136695976"),
    address=b.address(country="DE", postal_code="10115", city="Berlin"),
    language="en",
)
OVERSEAS = b.customer(
    address=b.address(country="GP", postal_code="97110", city="Pointe-à-Pitre"),
    delivery_address=b.address(line1="Zone de Jarry", country="GP", postal_code="97122", city="Baie-Mahault"),
    electronic_address=ElectronicAddress("0225", "732829320_COMPTA"),
)
AMERICAN = b.customer(
    identity=b.identity(name="Dupre Inc.", registration_number="91-1144442", vat_number=""),
    address=b.address(country="US", postal_code="94105", city="San Francisco", region="CA"),
    billing=b.billing_profile(),
    language="en",
)
REFERENCES = InvoicingTerms(buyer_order="BC-2026-77", service_code="SERVICE-12")


def custom(*products: str, **kw: Any) -> QuoteTerms:
    return b.terms(offer=OfferType.CUSTOM, lines=lines(*products, **kw))


QUOTES: dict[str, tuple[QuoteTerms, Customer]] = {
    "bundle": (b.terms(), b.customer()),
    "an option, a discount and a workshop": (four_lines(), b.customer()),
    "notes with any sign": (four_lines(customer_notes=FRENCH_NOTE), b.customer()),
    "overseas, delivered elsewhere": (four_lines(), OVERSEAS),
    "another country of the EU": (four_lines(), GERMAN),
    "outside the EU, billed elsewhere": (four_lines(), AMERICAN),
    "the buyer's references": (four_lines(invoicing=REFERENCES), b.customer()),
    "a price above the list": (custom("sikker", manual_unit_price=Decimal("9.99")), b.customer()),
    "for nothing": (custom("sikker", discount_percent=Decimal(100)), b.customer()),
}


def order_in(file: bytes) -> str:
    with Pdf.open(BytesIO(file)) as pdf:
        return pdf.attachments["order-x.xml"].get_file().read_bytes().decode()


def agreed(desk: Desk, terms: QuoteTerms, customer: Customer) -> Quote:
    """A quote whose customer said yes to what was shown."""
    is_open = b.quote(number="D-2026-1203", terms=terms)
    desk.receive(customer, is_open)
    acceptance = accepted(desk.quotes.shown(is_open), SIGNED, "Claire Moreau", b.NOW)
    made = replace(is_open, status=QuoteStatus.VALIDATED, acceptance=acceptance)
    desk.receive(made)
    return made


def placed(desk: Desk, seats: int = 700, po_number: str | None = "BC-9") -> ChangeOrder:
    """A change order signed at the table: more of one product, fewer of another, one added."""
    held = h.held()
    desk.receive(*h.catalogue(), held.contract, *held.licences)
    wanted = (h.line(h.protect(), seats), h.line(h.coach(), 600), h.added("cyber_academy", 700))
    made = h.change_order(h.terms(held, wanted), h.basis(held), number="M-2026-0042")
    desk.receive(made)
    acceptance = accepted(desk.changes.shown_as_saved(made), SIGNED, "Claire Moreau", b.NOW)
    submission = replace(h.submission(), acceptance=acceptance, po_number=po_number)
    made = replace(made, status=ChangeOrderStatus.SUBMITTED, submission=submission)
    desk.receive(made)
    return made


def digits(text: str) -> str:
    return "".join(each for each in text if each.isdigit())


@pytest.mark.parametrize("case", QUOTES)
def test_the_order_of_an_accepted_quote_is_valid_and_adds_up(desk: Desk, case: str) -> None:
    made = agreed(desk, *QUOTES[case])
    xml = order_in(desk.papers.quote_pdf(made.id))
    assert faults_of(xml) == []
    check_sums(xml)
    first = desk.papers.quote_view(made.id, "en").totals.sums[-1]
    assert digits(first.value) == digits(str(grand_total(xml)))


def test_a_wrong_order_is_found_by_schema_and_rules(desk: Desk) -> None:
    made = agreed(desk, four_lines(), b.customer())
    xml = order_in(desk.papers.quote_pdf(made.id))
    assert faults_of(xml.replace("<ram:TypeCode>220</ram:TypeCode>", "<ram:TypeCode>order</ram:TypeCode>"))
    assert faults_of(xml.replace(">95<", ">1<"))


def test_it_says_the_same_in_every_language_that_the_paper_is_printed_in(desk: Desk) -> None:
    made = agreed(desk, four_lines(), b.customer())
    french, english = (order_in(desk.papers.quote_pdf(made.id, each)) for each in ("fr", "en"))
    assert french == english
    assert "<ram:LanguageID>fr</ram:LanguageID>" in french


def test_numbers_and_references_stand_where_the_buyer_looks_for_them(desk: Desk) -> None:
    made = agreed(desk, four_lines(invoicing=REFERENCES), OVERSEAS)
    root = read_order(order_in(desk.papers.quote_pdf(made.id)))
    context, header, trade = root
    agreement, delivery = trade.find(f"{RAM}ApplicableHeaderTradeAgreement"), trade[-2]
    seller, buyer = agreement.find(f"{RAM}SellerTradeParty"), agreement.find(f"{RAM}BuyerTradeParty")
    at = buyer.find(f"{RAM}URIUniversalCommunication/{RAM}URIID")
    assert (at.get("schemeID"), at.text) == ("0225", "732829320_COMPTA")
    assert value(buyer, "SpecifiedLegalOrganization", "ID") == "732829320"
    assert value(seller, "URIUniversalCommunication", "URIID") == "404833048"
    assert value(agreement, "BuyerReference") == "SERVICE-12"
    assert value(agreement, "BuyerOrderReferencedDocument", "IssuerAssignedID") == "BC-2026-77"
    assert value(delivery, "ShipToTradeParty", "PostalTradeAddress", "CityName") == "Baie-Mahault"
    assert value(context, "BusinessProcessSpecifiedDocumentContextParameter", "ID") == "S1"
    assert (value(header, "ID"), value(header, "TypeCode")) == ("D-2026-1203", "220")
    assert made.acceptance is not None
    assert (
        value(agreement, "AdditionalReferencedDocument", "IssuerAssignedID") == made.acceptance.content_hash
    )


def test_options_are_not_ordered_and_are_said(desk: Desk) -> None:
    made = agreed(desk, four_lines(), b.customer())
    xml = order_in(desk.papers.quote_pdf(made.id))
    assert [value(each, "SpecifiedTradeProduct", "SellerAssignedID") for each in lines_of(xml)] == [
        "protect",
        "cyber_coach",
        "cyber_academy",
        "onboarding_workshop",
    ]
    assert "Sikker" in "".join(each.text or "" for each in read_order(xml)[1].iter(f"{RAM}Content"))


def test_the_metadata_declare_it_and_the_file_belongs_to_the_document(desk: Desk) -> None:
    made = agreed(desk, four_lines(), b.customer())
    with Pdf.open(BytesIO(desk.papers.quote_pdf(made.id))) as pdf, pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "3B"
        said = {
            name: metadata[f"{{urn:factur-x:pdfa:CrossIndustryDocument:1p0#}}{name}"]
            for name in ("DocumentFileName", "DocumentType", "Version", "ConformanceLevel")
        }
        assert said == {
            "DocumentFileName": "order-x.xml",
            "DocumentType": "ORDER",
            "Version": "1.0",
            "ConformanceLevel": "EXTENDED",
        }
        assert [str(each.UF) for each in pdf.Root.AF] == ["acceptance.json", "order-x.xml"]
        assert all(each.AFRelationship == Name.Data for each in pdf.Root.AF)


def test_a_paper_that_nobody_accepted_carries_no_order(desk: Desk) -> None:
    made = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(made)
    with Pdf.open(BytesIO(desk.papers.quote_pdf(made.id))) as pdf, pdf.open_metadata() as metadata:
        assert (metadata.pdfa_status, list(pdf.attachments)) == ("2B", [])


@pytest.mark.parametrize(("seats", "po_number"), [(700, "BC-9"), (0, None)])
def test_the_order_change_of_a_signed_change_is_valid_and_is_what_is_paid_after_it(
    desk: Desk, seats: int, po_number: str | None
) -> None:
    made = placed(desk, seats, po_number)
    xml = order_in(desk.papers.changes.pdf(made.id))
    assert faults_of(xml) == []
    check_sums(xml)
    view: QuotePaper = desk.papers.changes.view(made.id, "en")
    assert digits(view.totals.gross.amounts[1]) == digits(str(grand_total(xml)))
    status = {
        value(each, "SpecifiedTradeProduct", "SellerAssignedID"): value(
            each, "AssociatedDocumentLineDocument", "LineStatusCode"
        )
        for each in lines_of(xml)
    }
    assert status == {"protect": "3" if seats else "2", "cyber_coach": "3", "cyber_academy": "1"}
    agreement = transaction(xml).find(f"{RAM}ApplicableHeaderTradeAgreement")
    assert value(agreement, "ContractReferencedDocument", "IssuerAssignedID") == h.held().contract.number
    assert value(agreement, "BuyerOrderReferencedDocument", "IssuerAssignedID") == (po_number or "")
    with Pdf.open(BytesIO(desk.papers.changes.pdf(made.id))) as pdf, pdf.open_metadata() as metadata:
        assert metadata["{urn:factur-x:pdfa:CrossIndustryDocument:1p0#}DocumentType"] == "ORDER_CHANGE"


def test_the_order_alone_is_that_of_the_paper_and_there_is_none_before_the_yes(desk: Desk) -> None:
    is_open = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(is_open)
    with pytest.raises(RuleViolation) as refused:
        order_in_view(desk.papers.quote_view(is_open.id), is_open.number)
    assert refused.value.problems[0].code == "paper.no_order"
    made = agreed(desk, four_lines(), b.customer())
    xml = order_in_view(desk.papers.quote_view(made.id, "en"), made.number)
    assert xml == order_in(desk.papers.quote_pdf(made.id, "fr"))
