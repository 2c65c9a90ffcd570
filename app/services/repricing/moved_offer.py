"""What becomes of an open quote or change quote at the price list that is in force."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrderTerms, ChangeOrderTotals
from app.domain.errors import Problem
from app.domain.money import Money
from app.domain.pricing.repricing import RepricedLine
from app.domain.quote.quote import QuoteTerms, QuoteTotals
from app.services.queries.older_lists import OpenOffer


@dataclass(frozen=True, slots=True)
class Headline:
    """The one amount by which something is told in a list, net: of a ``period``, before and after."""

    period: Period
    before: Money
    after: Money

    @property
    def difference(self) -> Money:
        """What it costs more."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class QuoteMove:
    """A quote at the list in force: its new terms, its totals before and after, its lines at both lists."""

    terms: QuoteTerms
    before: QuoteTotals
    after: QuoteTotals
    lines: tuple[RepricedLine, ...]

    @property
    def headline(self) -> Headline:
        """Monthly before yearly before once; the first that the list moves."""
        before, after = self.before, self.after
        found = (
            Headline(Period.MONTH, before.monthly_net, after.monthly_net),
            Headline(Period.YEAR, before.yearly_net, after.yearly_net),
            Headline(Period.ONE_TIME, before.one_time_net, after.one_time_net),
        )
        moved = (each for each in found if each.difference.minor)
        there = (each for each in found if each.after.minor)
        return next(moved, None) or next(there, found[0])


@dataclass(frozen=True, slots=True)
class ChangeMove:
    """A change quote at the list in force, ordered on ``terms.on`` and no longer on ``day_before``."""

    terms: ChangeOrderTerms
    day_before: date
    before: ChangeOrderTotals
    after: ChangeOrderTotals
    lines: tuple[RepricedLine, ...]

    @property
    def headline(self) -> Headline:
        """The new total of a full billing period."""
        return Headline(self.terms.period, self.before.new_total, self.after.new_total)


Move = QuoteMove | ChangeMove


@dataclass(frozen=True, slots=True)
class MovedOffer:
    """An open offer on an older list; ``move`` is None where ``problems`` keep it from being re-priced.

    ``list_before`` and ``list_now`` are versions, 0 for a list that is not here. ``needs_approval`` says that
    a manager must approve its discounts once it is re-priced. ``is_being_revised``: a draft of its next
    revision is on this laptop.
    """

    offer: OpenOffer
    list_before: int
    list_now: int
    move: Move | None
    needs_approval: bool = False
    problems: tuple[Problem, ...] = ()
    is_being_revised: bool = False

    @property
    def is_moved(self) -> bool:
        """Whether the list in force gives any line another price."""
        return self.move is not None and any(each.is_moved for each in self.move.lines)

    @property
    def is_only_proposed(self) -> bool:
        """Whether all that the list moves is optional, so that no total is another one."""
        moved = [each for each in self.move.lines if each.is_moved] if self.move else []
        return bool(moved) and all(each.is_optional for each in moved)

    @property
    def loses_approval(self) -> bool:
        """Whether a manager's answer, or the question, is void with the new revision."""
        approval = self.offer.approval
        return approval is not None and (approval.is_waiting or approval.is_granted)
