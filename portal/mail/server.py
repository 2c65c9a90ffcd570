"""A mail server, spoken to by SMTP (RFC 5321)."""

import smtplib
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage

_TIMEOUT_S = 30


class NotSent(Exception):
    """The message surely did not leave; ``is_final`` when trying again is of no use."""

    def __init__(self, reason: str, *, is_final: bool) -> None:
        super().__init__(reason)
        self.is_final = is_final


class Unknown(Exception):
    """The connection broke after the message was handed over: nobody knows whether it left."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over; without ``user`` nobody signs in, with it the connection must be TLS."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""

    def message(self, mail_id: str, to: Address, reply_to: str, subject: str, text: str) -> EmailMessage:
        """A message that this server can send; the same id always gives the same ``Message-ID``."""
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = to
        message["Reply-To"] = reply_to
        message["Subject"] = subject
        message["Message-ID"] = f"<{mail_id}@{self.sender.rpartition('@')[2]}>"
        message.set_content(text)
        return message

    def send(self, message: EmailMessage) -> None:
        """Hand ``message`` over; returns when the server has taken it.

        Raises:
            NotSent: the server could not be reached, or refused it.
            Unknown: the connection broke while it was being handed over.
        """
        try:
            connection = self._connect()
        except smtplib.SMTPAuthenticationError as error:
            raise NotSent(str(error), is_final=False) from error
        except (OSError, smtplib.SMTPException) as error:
            raise NotSent(str(error), is_final=False) from error
        with connection:
            try:
                connection.send_message(message)
            except (smtplib.SMTPRecipientsRefused, smtplib.SMTPResponseException) as error:
                raise NotSent(str(error), is_final=_is_final(error)) from error
            except (OSError, smtplib.SMTPException) as error:
                raise Unknown(str(error)) from error

    def _connect(self) -> smtplib.SMTP:
        connection = smtplib.SMTP(self.host, self.port, timeout=_TIMEOUT_S)
        if self.user:
            try:
                connection.starttls(context=ssl.create_default_context())
                connection.login(self.user, self.password)
            except (OSError, smtplib.SMTPException):
                connection.close()
                raise
        return connection


def _is_final(error: smtplib.SMTPException) -> bool:
    """Whether the server answered that it never will (5xx), rather than not now (4xx)."""
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code >= 500
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return False
