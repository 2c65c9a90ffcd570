"""What colleagues and the portal did around a quote that is on the table."""

from app.domain.errors import Problem, RuleViolation
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.quotes.quote_editor import QuoteEditor
from app.services.quotes.quote_services import QuoteServices
from app.services.quotes.renewal_checks import check_renewed
from app.services.quotes.second_contract import what_is_there


class AroundQuote:
    """What was seen at the last ``look``; ``wants_another`` once the rep wants a contract beside another."""

    def __init__(self, services: QuoteServices, editor: QuoteEditor) -> None:
        self._services, self._editor = services, editor
        self.wants_another = False
        self.look()

    def look(self) -> None:
        """See it as it is now."""
        services, terms, words = self._services, self._editor.editing.terms, self._services.words
        id = self._editor.draft.quote_id
        self._hindrance = ""
        self._sales = services.queries.known_sales(self._editor.customer.id)
        self._quote: Quote | None = None
        try:
            self._quote = None if id is None else services.quotes.get(id)
            if terms.renews is not None:
                check_renewed(services.offers, terms, terms.renews, services.clock.today())
        except RuleViolation as refused:
            self._hindrance = " ".join(words.problem(each) for each in refused.problems)

    def trouble(self) -> str:
        """Why the quote cannot be accepted any more; empty where it can."""
        return self._hindrance or self._of_quote() or self._contract_there()

    def way_on(self) -> str:
        """What the rep can do about it on the spot, as a button says it; empty where nothing."""
        words = self._services.words
        if self._is_revised:
            return words.translate("meeting", "Go on from the newer revision")
        if self._contract_there() and self._sales.sibling is None:
            return words.translate("quote_actions", "Make another contract beside it")
        return ""

    def go_on(self) -> bool:
        """Do that; whether the quote is a colleague's revision from now on."""
        if not self._is_revised:
            self.wants_another = True
            return False
        self._editor.notice()
        self._editor.take_newer_revision()
        return True

    @property
    def _is_revised(self) -> bool:
        if self._quote is None or self._status is not QuoteStatus.OPEN:
            return False
        return self._quote.revision > self._editor.draft.based_on

    @property
    def _status(self) -> QuoteStatus | None:
        return None if self._quote is None else self._quote.status_on(self._services.clock.today())

    def _of_quote(self) -> str:
        quote, status, words = self._quote, self._status, self._services.words
        if quote is None or status is None:
            return ""
        if status is not QuoteStatus.OPEN:
            return words.translate(
                "meeting",
                "Quote {number} is not open any more: {status}.",
                number=quote.display_number,
                status=words.name(status),
            )
        if not self._is_revised:
            return ""
        return words.translate(
            "meeting", "Quote {number} was revised meanwhile.", number=quote.display_number
        )

    def _contract_there(self) -> str:
        """Which contract, or sale on its way, keeps it from being the first one; empty where none does."""
        if self._editor.editing.terms.renews is not None:
            return ""
        words, sales = self._services.words, self._sales
        if sales.sibling is not None:
            data = {"number": sales.sibling.number}
            return words.problem(Problem("quote.sibling_validated", "status", data))
        if not sales.is_any or self.wants_another:
            return ""
        return what_is_there(words, self._editor.customer.identity.name, sales)
