"""The ways out of what a portal that was restored from a copy has lost: given again, alone or all at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.commands.commands import AskForCustomer, Command, SendCredentials, SendOnboarding
from app.services.customers.customers import may_write
from app.services.session.identity import Account
from app.services.store.lost_codes import LOST
from app.services.store.restored import code_of
from app.services.store.sending_again import NotSentAgain
from app.services.store.store import Store


def had_left(command: Command, code: str) -> bool:
    """Whether it is an e-mail that the portal sent before it lost it: given again, it arrives twice."""
    return code == LOST and isinstance(command, SendOnboarding | SendCredentials | AskForCustomer)


@dataclass(frozen=True, slots=True)
class SentAgain:
    """How many commands were given again, and how many of those tried stay on the list."""

    count: int
    left: int = 0


class LostChanges:
    """What a rep can do with the changes that the portal no longer knows."""

    def __init__(self, store: Store, account: Account) -> None:
        self._store, self._account = store, account

    def send_again(self, op_id: str) -> SentAgain:
        """Give one once more, and before it what it builds on of what was lost beside it.

        Raises:
            RuleViolation: ``account.reads_only``, ``attention.missing``, ``sync.not_read_yet``,
                ``version-mismatch``, or the rule of the command says no; nothing is written.
        """
        may_write(self._account)
        with self._store.write() as work:
            given = work.send_again([op_id])
        return SentAgain(len(given))

    def send_all_again(self) -> SentAgain:
        """Give all once more that can be, customer by customer; each customer's are one action to undo.

        An e-mail had left before the portal lost it: it does not go to people a second time unasked.

        Raises:
            RuleViolation: ``account.reads_only``, ``sync.not_read_yet``.
        """
        may_write(self._account)
        with self._store.write() as work:
            lost = work.lost_commands()
        of_customer: dict[str, list[str]] = {}
        for each in lost:
            if not had_left(each.command, code_of(each)):
                of_customer.setdefault(each.customer_id, []).append(each.op_id)
        sent = [self._send_of_customer(op_ids) for op_ids in of_customer.values()]
        return SentAgain(sum(each.count for each in sent), sum(each.left for each in sent))

    def _send_of_customer(self, op_ids: Sequence[str]) -> SentAgain:
        """As many as can be; of each that cannot, the others are tried without it."""
        left: list[str] = []
        while True:
            wanted = [each for each in op_ids if each not in left]
            try:
                with self._store.write() as work:
                    given = work.send_again(wanted, left)
            except NotSentAgain as refused:
                left.append(refused.op_id)
            else:
                return SentAgain(len(given), len(left))
