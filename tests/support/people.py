"""The partner of the tests of the exchange, and its two reps."""

from app.domain.ids import PartnerId, UserId
from app.domain.partner.partner import Role, User
from app.services.session.identity import Account as SignedIn
from tests.support import builders as a

PARTNER = "arvane"
CLAIRE = a.user()
HUGO = a.user(id=UserId(a.some_id(21)), name="Hugo Petit", email="hugo.petit@arvane.example")


def signed_in(user: User, url: str) -> SignedIn:
    """``user`` as a laptop knows who works on it."""
    return SignedIn(url, PartnerId(PARTNER), user.id, user.name, Role(user.role))
