"""The catalogue: programmes, products and offers, price lists, tax table, agreements. All of it data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.contract_terms import (
    ContractTerms,
    ProrationRule,
    ReductionPolicy,
    TacitPrice,
    TermAlignment,
)
from app.domain.ids import (
    AgreementId,
    CustomerTypeId,
    PriceListId,
    ProductFamilyId,
    ProductId,
    ProgrammeId,
    ReasonId,
)

Texts = Mapping[str, str]
"""A text per language code (``fr``, ``en``)."""


class Partnership(StrEnum):
    VAR = "VAR"
    MSP = "MSP"
    EM = "EM"


class SellingFlow(StrEnum):
    """How the first licences of a customer come to be under a programme and partnership."""

    QUOTES = "quotes"
    DIRECT = "direct"
    PURCHASE = "purchase"
    CHANGE_ORDERS = "change_orders"


class Period(StrEnum):
    """How often an amount falls due."""

    ONE_TIME = "one_time"
    MONTH = "month"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Months from one due date to the next; 0 when the amount falls due once."""
        return {"one_time": 0, "month": 1, "year": 12}[self.value]


class OperationNature(StrEnum):
    """What a sale delivers, as a French invoice has to say."""

    GOODS = "goods"
    SERVICES = "services"
    BOTH = "both"


class OfferType(StrEnum):
    BUNDLE = "bundle"
    CUSTOM = "custom"


class TierMode(StrEnum):
    VOLUME = "volume"
    GRADUATED = "graduated"


@dataclass(frozen=True, slots=True)
class TierStep:
    """Unit price from the previous step's end up to and including ``up_to`` units (``None``: no end)."""

    up_to: int | None
    unit_price: Decimal
    flat: Decimal = Decimal(0)
    unit_cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Tiers:
    mode: TierMode
    steps: tuple[TierStep, ...]


@dataclass(frozen=True, slots=True)
class ProductFamily:
    """Products that belong together; lists of products call it the category."""

    id: ProductFamilyId
    name: Texts


@dataclass(frozen=True, slots=True)
class Product:
    """Something that is sold; ``levels`` is empty when it has none.

    An option is had for seats of the product ``option_of``, where the partnership has options.
    """

    id: ProductId
    name: Texts
    description: Texts
    levels: tuple[str, ...] = ()
    period: Period = Period.MONTH
    needs_redirection: bool = False
    is_sold: bool = True
    family_id: ProductFamilyId | None = None
    option_of: ProductId | None = None
    nature: OperationNature = OperationNature.SERVICES


@dataclass(frozen=True, slots=True)
class Bundle:
    """One licence that gives a user every product in it; priced as a product of its own."""

    id: ProductId
    name: Texts
    description: Texts
    product_ids: tuple[ProductId, ...]


@dataclass(frozen=True, slots=True)
class WizardStep:
    """A step of the add-customer wizard and the pages it is made of, in order.

    Pages known to the desk: ``company``, ``contacts``, ``microsoft_account``, ``additional``,
    ``account_package``, ``domain_user``, ``review``.
    """

    id: str
    name: Texts
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartnershipTerms:
    """What a programme allows under one partnership."""

    partnership: Partnership
    flow: SellingFlow
    offers: tuple[OfferType, ...]
    levels: tuple[str, ...]
    wizard: tuple[WizardStep, ...]
    has_options: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """A vendor's or distributor's catalogue, in force from ``valid_from``.

    ``trial_days`` is 0 where nothing can be tried; ``is_provisioned_at_once`` says that nothing is installed.
    A contract is renewed for ``renewal_months``, 0: for as long as it was made. ``confirms_changes`` says
    that the customer's primary contact gets an e-mail when licences are changed. What of the rest concerns
    contracts is told at ``ContractTerms``.
    """

    id: ProgrammeId
    name: Texts
    vendor: str
    version: int
    valid_from: date
    currency: str
    products: tuple[Product, ...]
    bundles: tuple[Bundle, ...]
    level_names: Mapping[str, Texts]
    commitments: tuple[int, ...]
    partnerships: tuple[PartnershipTerms, ...]
    agreement_id: AgreementId | None
    reduction: ReductionPolicy
    quote_validity_days: int = 30
    renewal_months: int = 12
    window_hours: int = 0
    families: tuple[ProductFamily, ...] = ()
    trial_days: int = 0
    is_provisioned_at_once: bool = False
    excludes_product_change: bool = False
    proration: ProrationRule = ProrationRule.ACTUAL
    threshold_day: int = 15
    alignment: TermAlignment = TermAlignment.CO_TERMINATE
    notice_days: int = 0
    is_tacit: bool = True
    extension_percent: Decimal | None = None
    confirms_changes: bool = True
    credits_swaps: bool = True
    tacit_price: TacitPrice = TacitPrice.CHARGED

    def terms_for(self, partnership: Partnership) -> PartnershipTerms | None:
        """What ``partnership`` allows, or ``None`` when the programme does not know it."""
        return next((terms for terms in self.partnerships if terms.partnership is partnership), None)

    def contract_terms(self, partnership: Partnership, commitment_months: int) -> ContractTerms:
        """What a contract says that is made today under ``partnership``, for so many months."""
        allowed = self.terms_for(partnership)
        return ContractTerms(
            reduction=self.reduction,
            window_hours=self.window_hours,
            excludes_product_change=self.excludes_product_change,
            proration=self.proration,
            threshold_day=self.threshold_day,
            alignment=self.alignment,
            has_options=allowed is not None and allowed.has_options,
            renewal_months=self.renewal_months or commitment_months,
            notice_days=self.notice_days,
            is_tacit=self.is_tacit,
            extension_percent=self.extension_percent,
            credits_swaps=self.credits_swaps,
            tacit_price=self.tacit_price,
        )

    def sold(self, product_id: ProductId) -> Product | Bundle | None:
        """The product or bundle with that id."""
        items: tuple[Product | Bundle, ...] = (*self.products, *self.bundles)
        return next((item for item in items if item.id == product_id), None)

    def nature_of(self, product_id: ProductId) -> OperationNature:
        """What is delivered of a product; bundles are of services, and so is what it does not know."""
        item = self.sold(product_id)
        return item.nature if isinstance(item, Product) else OperationNature.SERVICES


@dataclass(frozen=True, slots=True)
class PriceEntry:
    """Tiers for one product, level and commitment (``None``: any commitment)."""

    product_id: ProductId
    level: str | None
    commitment_months: int | None
    period: Period
    tiers: Tiers
    recommended_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PriceList:
    """Prices of one programme, partnership and currency, in force to ``valid_to`` (inclusive)."""

    id: PriceListId
    programme_id: ProgrammeId
    partnership: Partnership
    currency: str
    version: int
    valid_from: date
    valid_to: date | None
    entries: tuple[PriceEntry, ...]


class VatCategory(StrEnum):
    """EN 16931 / UNTDID 5305 codes of the categories that occur here."""

    STANDARD = "S"
    REVERSE_CHARGE = "AE"
    EXPORT = "G"


@dataclass(frozen=True, slots=True)
class VatRate:
    """The standard rate of a country from a date on."""

    country: str
    percent: Decimal
    valid_from: date


@dataclass(frozen=True, slots=True)
class TaxTable:
    """Standard VAT rates and which countries trade as one VAT area."""

    id: str
    version: int
    rates: tuple[VatRate, ...]
    eu_countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Conditions that are accepted with a name and a date; each version has its own text."""

    id: AgreementId
    version: int
    valid_from: date
    title: Texts
    body: Texts


@dataclass(frozen=True, slots=True)
class CustomerType:
    """Decides the default discount and the credit terms of a customer."""

    id: CustomerTypeId
    name: Texts
    discount_percent: Decimal
    credit_days: int


@dataclass(frozen=True, slots=True)
class RefusalReason:
    """Why a quote was refused; ``needs_text`` asks for a sentence of the rep's."""

    id: ReasonId
    name: Texts
    needs_text: bool = False


@dataclass(frozen=True, slots=True)
class LostReason:
    """Why a customer was lost; ``needs_text`` asks for a sentence of the rep's."""

    id: ReasonId
    name: Texts
    needs_text: bool = False
