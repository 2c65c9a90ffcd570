"""What the tabs of a file call products, their categories, levels, and what they are bought under."""

from datetime import date

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.subscription.contract import OrderLine
from app.services.words.catalogue_texts import text_in
from app.ui.labels.services import SoldNamesServices
from app.ui.tables.cell import Cell, number_cell
from app.ui.workspace.workspace import Workspace


class SoldNames:
    """The catalogue's names in the rep's language, read once for a tab."""

    def __init__(self, workspace: Workspace[SoldNamesServices]) -> None:
        self._workspace = workspace
        language = workspace.words.language
        self._items: dict[str, Product | Bundle] = {}
        self._levels: dict[str, str] = {}
        self._families: dict[str, str] = {}
        for programme in workspace.services.catalogue.programmes():
            self._items |= {product.id: product for product in programme.products}
            self._items |= {bundle.id: bundle for bundle in programme.bundles}
            self._levels |= {id: text_in(name, language) for id, name in programme.level_names.items()}
            self._families |= {each.id: text_in(each.name, language) for each in programme.families}
        self._subscriptions = workspace.services.queries.names(Kind.PARTNER_SUBSCRIPTION, language)

    def product(self, id: str, level: str | None = None) -> str:
        """A product at its level; its id where the catalogue no longer knows it."""
        item = self._items.get(id)
        name = text_in(item.name, self._workspace.words.language) if item is not None else id
        return f"{name} {self._levels.get(level, level)}" if level else name

    def counted(self, quantity: int, id: str, level: str | None = None) -> str:
        """So many of a product: ``25 × Protect Advanced``."""
        words = self._workspace.words
        return words.translate(
            "file",
            "{quantity} × {product}",
            quantity=words.formats.count(quantity),
            product=self.product(id, level),
        )

    def ordered(self, line: OrderLine, placed_on: date) -> str:
        """A line of an order with its day where that is later, or which reduction it takes back."""
        words = self._workspace.words
        if line.taken_back is None:
            counted = self.counted(line.quantity, line.product_id, line.level)
            if line.effective_on is None or line.effective_on <= placed_on:
                return counted
            day = words.formats.short_date(line.effective_on)
            return words.translate("file", "{ordered} from {day}", ordered=counted, day=day)
        return words.translate(
            "file",
            "{product}: reduction to {fewer} taken back, {kept} kept",
            product=self.product(line.product_id, line.level),
            fewer=words.formats.count(line.taken_back),
            kept=words.formats.count(line.quantity),
        )

    def level(self, id: str) -> str:
        """A level."""
        return self._levels.get(id, id)

    def description(self, id: str) -> str:
        """One line about a product."""
        item = self._items.get(id)
        return text_in(item.description, self._workspace.words.language) if item is not None else ""

    def category(self, id: str) -> str:
        """The product family; empty where the programme has none."""
        item = self._items.get(id)
        return self._families.get(item.family_id or "", "") if isinstance(item, Product) else ""

    def partner_subscription(self, id: str | None) -> str:
        """A subscription of the partner's own."""
        return self._subscriptions.get(id or "", id or "")

    def payment(self, amount: Money) -> Cell:
        """An amount; in the currency's own sign where it is not the reseller's."""
        formats = self._workspace.formats
        is_other = amount.currency != self._workspace.services.main_currency
        return number_cell(formats.amount(amount), formats.currency(amount.currency) if is_other else "")
