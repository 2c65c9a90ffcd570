"""The names of everything that is sold, as sentences are read with them and refused in them."""

from collections.abc import Iterator, Sequence

from app.domain.catalogue.catalogue import Bundle, Product, Programme
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.typed_sentence.corrections import words_of
from app.domain.typed_sentence.product_names import ProductLexicon, ProductMention
from app.services.catalogue.catalogue import Catalogue
from app.services.words import Words
from app.services.words.catalogue_texts import text_in

_ALSO_SAID = {"essential": ("Essentiel", "Essentielle"), "advanced": ("Avancé", "Avancée")}
"""What reps say of levels whose name is the vendor's own in every language."""


class CatalogueNames:
    """Reads the catalogue once, and again when it has changed."""

    def __init__(self, catalogue: Catalogue, words: Words) -> None:
        self._catalogue, self._words = catalogue, words
        self._of: tuple[Programme, ...] | None = None
        self._lexicon = ProductLexicon((), {})
        self._written: tuple[str, ...] = ()

    @property
    def lexicon(self) -> ProductLexicon:
        """The names of products and levels in every language."""
        self._look()
        return self._lexicon

    @property
    def written(self) -> tuple[str, ...]:
        """The words of these names as the catalogue writes them."""
        self._look()
        return self._written

    def _look(self) -> None:
        programmes = self._catalogue.programmes()
        if self._of is None or any(a is not b for a, b in zip(programmes, self._of, strict=False)):
            self._of = programmes
            self._lexicon = _lexicon(programmes)
            self._written = tuple(word for name in _names(programmes) for word in words_of(name))

    def product(self, id: ProductId) -> str:
        """What a product is called in the rep's language; its id where no programme knows it."""
        found = (programme.sold(id) for programme in self._catalogue.programmes())
        item = next((each for each in found if each is not None), None)
        return text_in(item.name, self._words.language) if item is not None else str(id)

    def not_sold(self, mentions: Sequence[ProductMention], customer: str) -> Iterator[Problem]:
        """That products are not sold to a customer, each by its name."""
        for mention in mentions:
            name = self.product(min(mention.ids))
            yield Problem("sentence.not_sold", "", {"product": name, "customer": customer})


def _lexicon(programmes: Sequence[Programme]) -> ProductLexicon:
    items: list[Product | Bundle] = []
    for each in programmes:
        items += [*each.bundles, *each.products]
    levels: dict[str, list[str]] = {}
    for programme in programmes:
        for level, names in programme.level_names.items():
            levels.setdefault(level, []).extend((*names.values(), *_ALSO_SAID.get(level, ())))
    return ProductLexicon([(item.id, name) for item in items for name in item.name.values()], levels)


def _names(programmes: Sequence[Programme]) -> Iterator[str]:
    """What products and levels are called, in every language."""
    for programme in programmes:
        for bundle in programme.bundles:
            yield from bundle.name.values()
        for product in programme.products:
            yield from product.name.values()
        for names in programme.level_names.values():
            yield from names.values()
