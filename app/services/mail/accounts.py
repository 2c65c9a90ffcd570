"""The account that messages leave from: kept in the cache, its secret where the laptop keeps secrets."""

import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.domain.errors import Problem, RuleViolation, violation
from app.domain.mail.message import Channel
from app.domain.mail.message_rules import check_address, check_name
from app.services.catalogue.catalogue import Catalogue
from app.services.mail.breakable import Breakable
from app.services.mail.delivery import Transport
from app.services.mail.mail_account import MailAccount, Security, SmtpSignIn
from app.services.mail.microsoft import DeviceCode, GraphTransport, Microsoft, MicrosoftSignIn
from app.services.mail.smtp import SmtpTransport, Step, StepTold, untold
from app.services.portal_client.redirect import Landing
from app.services.session.credentials import mail_secret_name, microsoft_tokens_name
from app.services.session.identity import Account
from app.services.store.mail_values import MAIL_ACCOUNT
from app.services.store.store import Store
from app.services.vaults.vault import Vault, keep
from app.wire.values import decode_as, encode

PORT_MAX = 65_535


@dataclass(frozen=True, slots=True)
class TestReport:
    """What came of trying an account: every step up to the first that failed."""

    steps: tuple[Step, ...]

    @property
    def problem(self) -> Problem | None:
        """What is wrong; None when everything worked."""
        return self.steps[-1].problem if self.steps else None


class MailAccounts:
    """Knows, keeps and tries the account."""

    def __init__(
        self,
        store: Store,
        catalogue: Catalogue,
        account: Account,
        vault: Vault,
        context: ssl.SSLContext | None = None,
        microsoft: Microsoft | None = None,
    ) -> None:
        """``context`` says which certificates are believed; by default those the system believes.

        ``microsoft`` is where Microsoft is asked, by default Microsoft itself as the partner's application.
        """
        self._store, self._catalogue, self._account = store, catalogue, account
        self._vault, self._context, self._microsoft = vault, context, microsoft

    def get(self) -> MailAccount:
        """The account as it was chosen; a draft in the user's own mail program before anything was."""
        kept = self._store.values(MAIL_ACCOUNT).get(MAIL_ACCOUNT)
        found: MailAccount = decode_as(MailAccount, kept) if kept else MailAccount()
        return found

    def save(self, account: MailAccount, secret: str | None = None) -> None:
        """Keep ``account``, and ``secret`` in place of the one before where one is given.

        Raises:
            RuleViolation: what ``check`` finds; or the secret cannot be kept, and nothing is.
        """
        problems = tuple(check(account))
        if problems:
            raise RuleViolation(*problems)
        # SQLAlchemy comes with the first write.
        from app.models import meta

        if secret is not None:
            keep(self._vault, mail_secret_name(self._account), secret)
        with self._store.transaction() as connection:
            meta.put(connection, MAIL_ACCOUNT, encode(account).decode())

    def sender(self) -> tuple[str, str]:
        """Name and address that messages come from."""
        chosen = self.get()
        user = self._catalogue.user(self._account.user_id)
        name = chosen.name or self._account.name
        return name, chosen.address or (user.email if user else "")

    def smtp(self, account: MailAccount | None = None, secret: str | None = None) -> SmtpTransport:
        """The way by a mail server, by default that of the kept account."""
        server = (account or self.get()).smtp
        return SmtpTransport(server, lambda: self._secret() if secret is None else secret, self._context)

    def transport(self, channel: Channel) -> Transport:
        """The way by which messages of ``channel`` leave.

        Raises:
            RuleViolation: ``mail.channel``: none leaves by itself on it.
        """
        if channel is Channel.SMTP:
            return self.smtp()
        if channel is Channel.MICROSOFT:
            return self._graph()
        raise violation("mail.channel", channel=channel.value)

    def has_secret(self) -> bool:
        """Whether a password for the mail server is kept.

        Raises:
            RuleViolation: the vault does not open.
        """
        return self._vault.get(mail_secret_name(self._account)) is not None

    def has_application(self) -> bool:
        """Whether the partner has an application at Microsoft to sign in by."""
        return bool(self._asked().client_id)

    def set_up(self, account: MailAccount | None = None) -> tuple[Channel, ...]:
        """By which ways a message can leave from the kept account, in their order; a draft always can."""
        account = account or self.get()
        found = [Channel.DRAFT]
        if account.microsoft_login:
            found.append(Channel.MICROSOFT)
        if not tuple(check(replace(account, channel=Channel.SMTP))):
            found.append(Channel.SMTP)
        return tuple(found)

    def test(
        self,
        account: MailAccount,
        secret: str | None = None,
        tell: StepTold = untold,
        line: Breakable | None = None,
    ) -> TestReport:
        """Try ``account`` without sending anything; blocks, up to a quarter of a minute for each step.

        ``tell`` hears of each step on the thread that tries; what it raises ends the trial and is raised. Who
        breaks off ``line`` ends what is waited for on a mail server.
        """
        problems = tuple(check(account))
        if problems:
            return TestReport((Step("account", problems[0]),))
        if account.channel is Channel.SMTP:
            address = account.address or self.sender()[1]
            return TestReport(self.smtp(account, secret).steps(address, tell, line))
        if account.channel is Channel.MICROSOFT:
            return TestReport(self._graph().steps(tell))
        return TestReport((Step("account"),))

    def sign_in_at_microsoft(
        self, show: Callable[[DeviceCode], None], cancelled: threading.Event
    ) -> MailAccount:
        """Sign in by a code that ``show`` shows, and send by Microsoft 365 from now on; blocks meanwhile.

        Raises:
            RuleViolation: as ``MicrosoftSignIn.sign_in``.
        """
        return self._signed_in(self._sign_in().sign_in(show, cancelled))

    def sign_in_with_browser(
        self, open_browser: Callable[[str], object], landing: Landing, cancelled: threading.Event
    ) -> MailAccount:
        """Sign in on a page of Microsoft's, and send by Microsoft 365 from now on; blocks meanwhile.

        Raises:
            RuleViolation: as ``MicrosoftSignIn.sign_in_with_browser``.
        """
        return self._signed_in(self._sign_in().sign_in_with_browser(open_browser, landing, cancelled))

    def sign_out_at_microsoft(self) -> None:
        """Forget the sign-in at Microsoft; what left by it is a draft again."""
        self._sign_in().sign_out()
        account = replace(self.get(), microsoft_login="")
        if account.channel is Channel.MICROSOFT:
            account = replace(account, channel=Channel.DRAFT)
        self.save(account)

    def _signed_in(self, login: str) -> MailAccount:
        account = replace(self.get(), channel=Channel.MICROSOFT, microsoft_login=login)
        self.save(account)
        return account

    def _graph(self) -> GraphTransport:
        return GraphTransport(self._asked(), self._sign_in().token)

    def _sign_in(self) -> MicrosoftSignIn:
        return MicrosoftSignIn(self._asked(), self._vault, microsoft_tokens_name(self._account))

    def _asked(self) -> Microsoft:
        return self._microsoft or Microsoft(self._catalogue.partner().microsoft_client_id)

    def _secret(self) -> str:
        """The password.

        Raises:
            RuleViolation: ``mail.no_password``, or the vault does not open.
        """
        found = self._vault.get(mail_secret_name(self._account))
        if found is None:
            raise violation("mail.no_password")
        return found


def steps_of(account: MailAccount) -> tuple[str, ...]:
    """The steps of trying ``account``, in their order, as ``Step`` names them."""
    match account.channel:
        case Channel.SMTP:
            tls = () if account.smtp.security is Security.NONE else ("tls",)
            sign_in = () if account.smtp.sign_in is SmtpSignIn.NONE else ("sign_in",)
            return ("connect", *tls, *sign_in, "sender")
        case Channel.MICROSOFT:
            return ("sign_in", "mailbox")
        case Channel.DRAFT:
            return ()


def check(account: MailAccount) -> Iterator[Problem]:
    """What is wrong with an account, at its fields."""
    if account.address:
        yield from check_address(account.address, "address")
    yield from check_name(account.name, "name")
    if account.channel is not Channel.SMTP:
        return
    server = account.smtp
    if not server.host.strip():
        yield Problem("mail.host_missing", "smtp.host")
    if not 0 < server.port <= PORT_MAX:
        yield Problem("mail.port", "smtp.port", {"max": str(PORT_MAX)})
    if server.sign_in is not SmtpSignIn.NONE and not server.user.strip():
        yield Problem("mail.user_missing", "smtp.user")
