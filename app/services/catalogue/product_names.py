"""What the parts of an offer are called in the rep's language."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, Programme
from app.domain.ids import ProductId
from app.domain.pricing.priced import VatTreatment
from app.domain.quote.quote import QuoteLine
from app.services.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import text_in, vat_label

_COUNTED = {
    Period.MONTH: QT_TRANSLATE_N_NOOP("quotes", "{product}, {n} licences, per month"),
    Period.YEAR: QT_TRANSLATE_N_NOOP("quotes", "{product}, {n} licences, per year"),
    Period.ONE_TIME: QT_TRANSLATE_N_NOOP("quotes", "{product}, {n} units, once"),
}
_NET = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Monthly excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Yearly excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Services excl. VAT, once"),
}
_LIST = {
    Period.MONTH: QT_TRANSLATE_NOOP("derivation", "Monthly at list price"),
    Period.YEAR: QT_TRANSLATE_NOOP("derivation", "Yearly at list price"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("derivation", "One-time at list price"),
}
_UNITS = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "excl. VAT per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "excl. VAT per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "excl. VAT, once"),
}
_GROSS = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Monthly incl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Yearly incl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Services incl. VAT, once"),
}
_VAT = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "{vat} per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "{vat} per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "{vat} on services"),
}


@dataclass(frozen=True, slots=True)
class ProductNames:
    """Names from the catalogue and the words around them; ``customer_type`` is that of the customer."""

    words: Words
    programme: Programme
    customer_type: str = ""

    def product(self, id: ProductId) -> str:
        """A product or bundle; its id where the catalogue no longer knows it."""
        item = self.programme.sold(id)
        return text_in(item.name, self.words.language) if item else str(id)

    def sold_as(self, id: str, level: str) -> str:
        """A product at its level: ``Protect Advanced``."""
        product = self.product(ProductId(id))
        return f"{product} {self.level(level)}" if level else product

    def description(self, id: ProductId) -> str:
        """One line about a product or bundle."""
        item = self.programme.sold(id)
        return text_in(item.description, self.words.language) if item else ""

    def level(self, level: str) -> str:
        return text_in(self.programme.level_names.get(level, {}), self.words.language) or level

    def offer(self, offer: OfferType) -> str:
        """A type of offer; a programme with a single bundle calls it by the bundle's name."""
        bundles = self.programme.bundles
        if offer is OfferType.BUNDLE and len(bundles) == 1:
            return self.product(bundles[0].id)
        return self.words.name(offer)

    def line(self, line: QuoteLine, period: Period) -> str:
        """A line with its count and how often it falls due."""
        return self.words.say(_COUNTED[period], n=line.quantity, product=self.product(line.product_id))

    def count(self, line: QuoteLine) -> str:
        """How many of a product; services are counted, not licensed."""
        item = self.programme.sold(line.product_id)
        if item is not None and not isinstance(item, Bundle) and item.period is Period.ONE_TIME:
            return self.words.translate("quotes", "{n} units", n=line.quantity)
        return self.words.translate("quotes", "{n} licences", n=line.quantity)

    def unit(self, period: Period) -> str:
        """What stands after the amount of a period."""
        return self.words.say(_UNITS[period])

    def net(self, period: Period) -> str:
        return self.words.say(_NET[period])

    def at_list(self, period: Period) -> str:
        return self.words.say(_LIST[period])

    def gross(self, period: Period) -> str:
        return self.words.say(_GROSS[period])

    def vat(self, how: VatTreatment, period: Period) -> str:
        """The VAT of a period, with its rate or why there is none."""
        return self.words.say(_VAT[period], vat=vat_label(self.words, how))
