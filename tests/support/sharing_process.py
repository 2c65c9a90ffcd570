"""One of several processes of a rep on one laptop: it saves and exchanges until it is told to stop.

Arguments: the laptop's home and a number that tells the process from the others. The passphrase of the
secrets is in the environment. Each save is named once it is acknowledged, each cycle by how it ended; the
process stops after the cycle in which its standard input ends.
"""

import select
import sys
from itertools import count
from pathlib import Path

from app.bootstrap import Laptop
from app.domain.commands.commands import CreateCustomer
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.paths import Paths
from app.wire.protocol import Target
from tests.support import builders as a
from tests.support.companies import company


def main(home: Path, number: int) -> None:
    """Save and exchange."""
    desk = Laptop(Paths.under(home)).open_desk()
    for step in count():
        fresh = CustomerId(desk.identities.new())
        identity = company(number * 1_000 + step)
        customer = a.customer(id=fresh, sales_rep=desk.account.sales_rep, identity=identity)
        with desk.store.write() as work:
            work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
        say(f"saved {customer.id}")
        desk.sync.run_once()
        say(f"cycle {desk.sync.status.state.value}")
        if select.select([sys.stdin], [], [], 0)[0]:
            break
    desk.close()
    say(f"sent {desk.sync.settled}")


def say(text: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
