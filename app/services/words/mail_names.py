"""The names of what a message is for, how it stands and by which way it leaves."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

MAIL_NAMES: Mapping[str, Mapping[str, Marked]] = {
    "MessageState": {
        "waiting": QT_TRANSLATE_NOOP("mail", "Waiting"),
        "sending": QT_TRANSLATE_NOOP("mail", "Sending"),
        "sent": QT_TRANSLATE_NOOP("mail", "Sent"),
        "handed_over": QT_TRANSLATE_NOOP("mail", "Handed over"),
        "failed": QT_TRANSLATE_NOOP("mail", "Failed"),
        "unknown": QT_TRANSLATE_NOOP("mail", "To be checked"),
        "cancelled": QT_TRANSLATE_NOOP("mail", "Cancelled"),
    },
    "MessageKind": {
        "offer": QT_TRANSLATE_NOOP("mail", "Offer"),
        "reminder": QT_TRANSLATE_NOOP("mail", "Reminder"),
    },
    "Channel": {
        "draft": QT_TRANSLATE_NOOP("mail", "Draft in your mail program"),
        "microsoft": QT_TRANSLATE_NOOP("mail", "Microsoft 365"),
        "smtp": QT_TRANSLATE_NOOP("mail", "Mail server (SMTP)"),
    },
    "RecipientKind": {
        "to": QT_TRANSLATE_NOOP("mail", "To"),
        "cc": QT_TRANSLATE_NOOP("mail", "Cc"),
        "bcc": QT_TRANSLATE_NOOP("mail", "Bcc"),
    },
    "Security": {
        "starttls": QT_TRANSLATE_NOOP("mail", "STARTTLS"),
        "tls": QT_TRANSLATE_NOOP("mail", "TLS"),
        "none": QT_TRANSLATE_NOOP("mail", "None, on this computer alone"),
    },
    "SmtpSignIn": {
        "none": QT_TRANSLATE_NOOP("mail", "Without sign-in"),
        "password": QT_TRANSLATE_NOOP("mail", "Password"),
        "oauth": QT_TRANSLATE_NOOP("mail", "Access token (XOAUTH2)"),
    },
    "Part": {
        "paper": QT_TRANSLATE_NOOP("mail", "The document"),
        "annex": QT_TRANSLATE_NOOP("mail", "The document with its calculation"),
        "conditions": QT_TRANSLATE_NOOP("mail", "The conditions"),
        "terms": QT_TRANSLATE_NOOP("mail", "The partner’s general conditions"),
        "expiry": QT_TRANSLATE_NOOP("mail", "The last day, for a calendar"),
        "meeting": QT_TRANSLATE_NOOP("mail", "A meeting, for a calendar"),
    },
}
