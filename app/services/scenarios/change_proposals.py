"""What a change is compared with: variants that could be added to its board, the most telling first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.catalogue.catalogue import Bundle, Product, Programme
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.dates import add_months
from app.domain.ids import ProductId
from app.services.scenarios.change_terms import ChangeScenarioTerms

_DAY = timedelta(days=1)
_LONGER_BY_MONTHS = (12, 24, 36)


class ProposalKind(StrEnum):
    """How a proposal differs from the change."""

    HELD = "held"
    NEXT_LEVEL = "next_level"
    BUNDLE = "bundle"
    SAME_TOTAL = "same_total"
    LATER_END = "later_end"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class ChangeProposal:
    """A variant that could be added; what its kind needs is set."""

    kind: ProposalKind
    bundle_id: ProductId | None = None
    end: date | None = None
    months: int = 0


def later_ends(end: date, others: Sequence[date]) -> tuple[date, ...]:
    """Last days that a contract that ends on ``end`` may be given: those of others, and whole years on."""
    years = (add_months(end + _DAY, months) - _DAY for months in _LONGER_BY_MONTHS)
    return tuple(sorted({*(each for each in others if each > end), *years}))


class ChangeProposals:
    """Proposes variants of a change and makes their terms; ``ends`` are later last days of the contract."""

    def __init__(self, terms: ChangeScenarioTerms, programme: Programme, ends: Sequence[date]) -> None:
        self._terms, self._programme, self._ends = terms, programme, ends

    def of(
        self, first: ChangeOrderTerms, sold: Sequence[Product | Bundle]
    ) -> Iterator[tuple[ChangeProposal, ChangeOrderTerms]]:
        """What to compare ``first`` with and its terms; ``sold`` is what the partnership sells by seats.

        Only what is other than ``first``: no level beyond the highest, no bundle that is had already.
        """
        for proposal in self._wanted(first, sold):
            terms = self._made(first, proposal)
            if terms != first:
                yield proposal, terms

    def _wanted(self, first: ChangeOrderTerms, sold: Sequence[Product | Bundle]) -> Iterator[ChangeProposal]:
        if first.contract_id is not None:
            yield ChangeProposal(ProposalKind.HELD)
        yield ChangeProposal(ProposalKind.NEXT_LEVEL)
        for item in sold:
            if isinstance(item, Bundle) and _has_parts(first, item):
                yield ChangeProposal(ProposalKind.BUNDLE, bundle_id=item.id)
        yield ChangeProposal(ProposalKind.SAME_TOTAL)
        if first.contract_id is None:
            for months in sorted(self._programme.commitments, reverse=True):
                yield ChangeProposal(ProposalKind.COMMITMENT, months=months)
        for end in self._ends:
            yield ChangeProposal(ProposalKind.LATER_END, end=end)

    def _made(self, first: ChangeOrderTerms, proposal: ChangeProposal) -> ChangeOrderTerms:
        match proposal.kind:
            case ProposalKind.HELD:
                return self._terms.as_held(first)
            case ProposalKind.NEXT_LEVEL:
                return self._terms.at_next_level(first)
            case ProposalKind.SAME_TOTAL:
                return self._terms.with_seats(first, wanted_seats(first)) if wanted_seats(first) else first
            case ProposalKind.LATER_END:
                return self._terms.with_end(first, proposal.end)
            case ProposalKind.COMMITMENT:
                return replace(first, commitment_months=proposal.months)
            case ProposalKind.BUNDLE:
                bundle = next(each for each in self._programme.bundles if each.id == proposal.bundle_id)
                return self._terms.with_bundle(first, bundle, wanted_seats(first))


def wanted_seats(terms: ChangeOrderTerms) -> int:
    """The most seats that are wanted of one product."""
    return max((line.quantity for line in terms.lines), default=0)


def _has_parts(terms: ChangeOrderTerms, bundle: Bundle) -> bool:
    """Whether products of the bundle are had one by one, and the bundle is not."""
    had = {line.product_id for line in terms.lines if line.quantity}
    return bundle.id not in had and bool(had & set(bundle.product_ids))
