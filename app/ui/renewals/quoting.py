"""Makes the quotes that renew contracts, and goes to what a row is about."""

from collections.abc import Collection, Sequence

from app.domain.ids import ContractId
from app.domain.kind import Kind
from app.domain.partner.role import Role
from app.domain.quote.quote import Quote
from app.ui.renewals.services import RenewalsServices
from app.ui.renewals.shown_row import ShownRow
from app.ui.undo.say_done import say_done
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class RenewalQuoting:
    """What the table, its menu and the panel do with rows."""

    def __init__(self, workspace: Workspace[RenewalsServices]) -> None:
        self._workspace = workspace

    @property
    def refusal(self) -> str:
        """Why this rep makes no quotes; empty for one who does."""
        words, account = self._workspace.words, self._workspace.services.account
        if account.role is Role.VIEWER:
            return words.translate("renewals", "Your role reads only.")
        return ""

    def create(self, rows: Sequence[ShownRow], carried: Collection[ContractId]) -> None:
        """Quote the renewal of each row that can be quoted, all of them at once."""
        ids = [each.id for each in rows if each.can_be_quoted]
        if not ids or self.refusal:
            return
        renewals, kept = self._workspace.services.renewals, frozenset(carried)
        messages = self._workspace.messages
        self._workspace.tasks.command(lambda: renewals.create(ids, kept), self._say, messages.problems)

    def bring_to_one_end(self, rows: Sequence[ShownRow]) -> None:
        """Show the ends of the contracts of rows, which are one customer's, to be brought to one day."""
        if rows and not self.refusal:
            ids = tuple(each.id for each in rows)
            self._workspace.router.go(places.CoTerminate(rows[0].row.customer_id, ids))

    def open_contract(self, row: ShownRow | None) -> None:
        """Show what is held under the contract of a row."""
        if row is not None:
            self._workspace.router.go(places.CustomerFile(row.row.customer_id, "licences"))

    def open_quote(self, row: ShownRow | None) -> None:
        """Show the quote that renews the contract of a row already."""
        if row is not None and row.row.quote is not None:
            self._workspace.router.go(places.ReadQuote(row.row.quote.quote_id))

    def _say(self, quotes: tuple[Quote, ...]) -> None:
        words = self._workspace.words
        said = words.translate("renewals", "{n} renewal quotes created", n=len(quotes))
        say_done(self._workspace, said, Kind.QUOTE, quotes[-1].id)
