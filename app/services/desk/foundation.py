"""What every service of a desk is built on: who works, on which data, in which language.

What the first screen does not need is imported when it is first asked for.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.queries import Queries
from app.services.queries.labels import PartnerCard
from app.services.session.identity import Account, Identities
from app.services.session.language import system_language
from app.services.session.settings import Choices
from app.services.store.store import Store
from app.services.store.undo import Undo
from app.services.vaults.vault import MemoryVault
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.catalogue.catalogue import Catalogue
    from app.services.drafts.drafts import Drafts
    from app.services.palette.palette_search import PaletteSearch
    from app.services.portal_client.tokens import Tokens, TokenVault
    from app.services.recents.recents import Recents
    from app.services.session.credentials import KeptKey
    from app.services.vaults.vault import Vault


class Foundation:
    """What every service of a desk is built on: who works, on which data, in which language."""

    def __init__(
        self,
        account: Account,
        store: Store,
        choices: Choices,
        vault: "TokenVault",
        tokens: "Tokens | None" = None,
        kept_key: "KeptKey | None" = None,
        secrets: "Vault | None" = None,
    ) -> None:
        """``secrets`` is where passwords of the rep's rest; without it they end with the process."""
        self.account, self.store, self.choices = account, store, choices
        self.clock = store.clock
        self.words = Words(choices.settings.language or system_language())
        self.identities = Identities(self.clock)
        self.queries = Queries(store.readers, self.clock)
        self._partner_card = PartnerCard(store.readers)
        store.subscribe(self._partner_card.on_changes)
        self.undo = Undo(store, self.clock)
        self._vault, self._tokens, self._kept_key = vault, tokens, kept_key
        self._secrets = secrets or MemoryVault()

    @property
    def partner_name(self) -> str:
        """The reseller's name; empty until the first exchange has brought it."""
        return self._partner_card.name

    @property
    def main_currency(self) -> str:
        """The currency the reseller counts in; the euro until the first exchange has told."""
        return self._partner_card.currency or "EUR"

    @cached_property
    def catalogue(self) -> "Catalogue":
        from app.services.catalogue.catalogue import Catalogue

        return Catalogue(self.store)

    @cached_property
    def drafts(self) -> "Drafts":
        from app.services.drafts.drafts import Drafts

        return Drafts(self.store, self.clock, self.identities)

    @cached_property
    def recents(self) -> "Recents":
        from app.services.recents.recents import Recents

        return Recents(self.store, self.queries)

    @cached_property
    def palette_search(self) -> "PaletteSearch":
        from app.services.palette.palette_search import PaletteSearch

        return PaletteSearch(self.store.readers, self.queries, self.clock)
