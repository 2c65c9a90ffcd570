"""Texts are said in the reader's language, with their data and their plural."""

import subprocess
import sys
from enum import StrEnum

import pytest

from app.domain.approval.approval import ApprovalStatus
from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import (
    AccountState,
    ContactRole,
    CustomerKind,
    InstallationStage,
    LifecycleStatus,
)
from app.domain.customer.mailing import MailKind, MailState
from app.domain.customer.microsoft import EducationSegment, MicrosoftAccountKind, Qualification
from app.domain.mail.message import Channel, MessageKind, MessageState, RecipientKind
from app.domain.partner.partner import Role
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.contract import InvoiceStatus, OrderStatus
from app.domain.subscription.subscription import (
    CspAccountState,
    CustomerUserRole,
    CustomerUserState,
    SubscriptionStatus,
    TrialStatus,
)
from app.services.formats.formatting import NARROW
from app.services.mail.composition import Part
from app.services.mail.mail_account import Security, SmtpSignIn
from app.services.words import QT_TRANSLATE_N_NOOP, QUEUED, Words
from app.services.words.names import NAMES


def test_a_text_is_said_in_the_language_of_the_words() -> None:
    assert Words("fr").translate("papers", "Quote") == "Devis"
    assert Words("en").translate("papers", "Quote") == "Quote"


def test_switching_the_language_changes_what_is_said_from_then_on() -> None:
    words = Words("fr")
    words.switch("en")
    assert words.name(QuoteStatus.REFUSED) == "Refused"
    assert words.formats.language == "en"


def test_a_text_without_translation_is_said_as_it_stands() -> None:
    assert Words("fr").translate("nowhere", "{n} apples of {name}", n=2, name="Eve") == "2 apples of Eve"


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("fr", 0, "expire dans 0 jour"),
        ("fr", 1, "expire dans 1 jour"),
        ("fr", 2, "expire dans 2 jours"),
        ("en", 0, "expires in 0 days"),
        ("en", 1, "expires in 1 day"),
        ("en", 1200, "expires in 1,200 days"),
    ],
)
def test_each_language_counts_in_its_own_way(language: str, n: int, said: str) -> None:
    assert Words(language).translate("moments", "expires in {n} days", n=n) == said


def test_a_marked_text_is_counted_too() -> None:
    marked = QT_TRANSLATE_N_NOOP("moments", "{n} min ago")
    assert Words("fr").say(marked, 3) == "il y a 3 min"


def test_whole_numbers_among_the_data_are_grouped() -> None:
    said = Words("fr").translate("nowhere", "{done} of {total}", done=6200, total=10000)
    assert said == f"6{NARROW}200 of 10{NARROW}000"


def test_braces_in_the_data_are_not_places() -> None:
    assert Words("fr").translate("nowhere", "{name}", name="{n} & {x}") == "{n} & {x}"


def test_statuses_with_the_same_code_keep_the_name_of_their_own_kind() -> None:
    words = Words("fr")
    assert words.name(QuoteStatus.DRAFT) == "Brouillon"
    assert words.name(LifecycleStatus.INSTALLING) == "En installation"
    assert words.name(AccountState.SUSPENDED) == "Suspendu"
    assert words.name(Period.ONE_TIME) == "Une fois"
    assert words.say(QUEUED) == "À envoyer"


NAMED = (
    ApprovalStatus,
    ChangeOrderStatus,
    QuoteStatus,
    ChangeOrderStatus,
    LifecycleStatus,
    AccountState,
    InstallationStage,
    CustomerKind,
    ContactRole,
    Role,
    OfferType,
    Period,
    OrderStatus,
    InvoiceStatus,
    SubscriptionStatus,
    CspAccountState,
    CustomerUserRole,
    CustomerUserState,
    TrialStatus,
    MailKind,
    MailState,
    MessageState,
    MessageKind,
    Channel,
    RecipientKind,
    Security,
    SmtpSignIn,
    Part,
    MicrosoftAccountKind,
    Qualification,
    EducationSegment,
    AccountCreation,
)


@pytest.mark.parametrize("kind", NAMED)
def test_every_member_of_a_named_type_has_a_name(kind: type[StrEnum]) -> None:
    assert set(NAMES[kind.__name__]) == {member.value for member in kind}


def test_no_other_type_is_named() -> None:
    assert set(NAMES) == {kind.__name__ for kind in NAMED}


def test_words_load_neither_babel_nor_the_nouns_before_they_are_needed() -> None:
    code = """
import sys
from app.services.words import Words
Words("fr").translate("papers", "Quote")
late = ("babel", "reportlab", "PySide6", "app.domain.quote.quote", "app.services.words.problems")
assert not [name for name in late if name in sys.modules]
"""
    subprocess.run([sys.executable, "-c", code], check=True)
