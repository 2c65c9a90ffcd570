"""From which account messages leave: what the rep chose, without any secret."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.mail.message import Channel


class Security(StrEnum):
    """How the connection to a mail server is made secret; ``none`` is for this machine alone."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class SmtpSignIn(StrEnum):
    NONE = "none"
    PASSWORD = "password"
    OAUTH = "oauth"
    """A token of Microsoft's or another's (XOAUTH2) takes the place of the password."""


@dataclass(frozen=True, slots=True)
class SmtpServer:
    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    sign_in: SmtpSignIn = SmtpSignIn.PASSWORD
    user: str = ""


@dataclass(frozen=True, slots=True)
class MailAccount:
    """``address`` and ``name`` are the sender's; empty, they are those of the rep.

    ``microsoft_login`` is who signed in at Microsoft, empty while nobody has.
    """

    channel: Channel = Channel.DRAFT
    address: str = ""
    name: str = ""
    smtp: SmtpServer = field(default_factory=SmtpServer)
    microsoft_login: str = ""
