"""Who may sign in for a partner: adding somebody, another password, closing and opening again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Row, select

from app.domain.checks.email import check_email
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation, violation
from app.domain.ids import UserId
from app.domain.partner.partner import Partner, Role, User
from app.domain.partner.partner_rules import check_user
from app.domain.texts import clean_text
from portal.admin.act import Act, Done, Entered
from portal.identity import new_id
from portal.oauth.passwords import Password
from portal.oauth.tokens import end_sign_ins
from portal.store import documents
from portal.store.accounts import IS_OPEN
from portal.store.engine import insert_into
from portal.store.tables import account, authorization_code, sign_in


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Somebody who is to sign in with ``login``, an e-mail address.

    ``None`` leaves what an account has, and makes a new one a rep without a phone who reads French. Without
    ``user_id`` a fresh one is made.
    """

    partner_id: str
    login: str
    name: str
    role: Role | None = None
    phone: str | None = None
    language: str | None = None
    user_id: str = ""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account as a list shows it."""

    login: str
    name: str
    role: Role
    user_id: str
    is_open: bool


def add_account(act: Act, new: NewAccount, password: Password) -> Done:
    """Let somebody sign in. An open account takes another name, role, phone and language, never a password;
    a closed one is opened again, with the password given and the documents it had.

    Raises:
        RuleViolation: ``partner.unknown``, a name, login or password that is none, ``login.taken`` by another
            partner, or ``account.other_password``.
    """
    partner = act.become(new.partner_id)
    login = normal_login(new.login)
    known = _find(act, new.partner_id, login)
    user = _user(act, new, known)
    password.check(login.partition("@")[0], new.partner_id, partner.name, user.name)
    was_free = _claim(act, new.partner_id, login)
    data = {"id": new.partner_id, "login": login}
    if known is None:
        _insert(act, new.partner_id, login, user, password)
        return _settle(act, new.partner_id, user, "account.add", Done("account.added", data))
    if was_free:
        _update(act, known, password_hash=password.hash, name=user.name, role=user.role.value)
        return _settle(act, new.partner_id, user, "account.reopen", Done("account.reopened", data))
    if not password.fits(known.password_hash):
        raise violation("account.other_password", "password", login=login)
    is_same = (known.name, known.role) == (user.name, user.role.value)
    if is_same and not act.differs(new.partner_id, [user]):
        return Done("account.already", data, is_change=False)
    _update(act, known, name=user.name, role=user.role.value)
    return _settle(act, new.partner_id, user, "account.change", Done("account.changed", data))


def set_password(act: Act, partner_id: str, login: str, password: Password) -> Done:
    """Give an account another password; who is signed in with the one before must sign in again.

    Raises:
        RuleViolation: ``partner.unknown``, ``account.unknown``, ``account.closed`` or a password that is
            none.
    """
    partner, known = _need(act, partner_id, login)
    password.check(known.login.partition("@")[0], partner_id, partner.name, known.name)
    data = {"id": partner_id, "login": known.login}
    if not _is_open(act, partner_id, known.login):
        raise violation("account.closed", "login", **data)
    if password.fits(known.password_hash):
        return Done("password.already", data, is_change=False)
    _update(act, known, password_hash=password.hash)
    end_all_sign_ins(act, partner_id, known.user_id)
    return _settle(act, partner_id, known.user_id, "account.password", Done("password.set", data))


def close_account(act: Act, partner_id: str, login: str) -> Done:
    """Close an account: its user can sign in no more, on any laptop; what they made stays theirs.

    The login is free then, for another partner too. ``add_account`` opens the account again.

    Raises:
        RuleViolation: ``partner.unknown`` or ``account.unknown``.
    """
    _, known = _need(act, partner_id, login)
    data = {"id": partner_id, "login": known.login}
    mine = (sign_in.c.login == known.login, sign_in.c.partner_id == partner_id)
    if not act.connection.execute(sign_in.delete().where(*mine)).rowcount:
        return Done("account.already_closed", data, is_change=False)
    _update(act, known, password_hash="")
    end_all_sign_ins(act, partner_id, known.user_id)
    return _settle(act, partner_id, known.user_id, "account.close", Done("account.is_closed", data))


def list_accounts(act: Act, partner_id: str) -> Sequence[AccountRow]:
    """Every account of the partner by its login, closed ones too.

    Raises:
        RuleViolation: ``partner.unknown``.
    """
    act.become(partner_id)
    query = (
        select(account, sign_in.c.login.label("open_login"))
        .outerjoin(sign_in, IS_OPEN)
        .where(account.c.partner_id == partner_id)
        .order_by(account.c.login)
    )
    return [
        AccountRow(row.login, row.name, Role(row.role), row.user_id, row.open_login is not None)
        for row in act.connection.execute(query)
    ]


def normal_login(typed: str) -> str:
    """A login as it is stored and compared: an address without regard to case.

    Raises:
        RuleViolation: what ``check_email`` finds, at ``login``.
    """
    checked = check_email(typed)
    if checked.problems:
        raise RuleViolation(*(each.at("login") for each in checked.problems))
    return checked.normal.casefold()


def _user(act: Act, new: NewAccount, known: Row[tuple[object, ...]] | None) -> User:
    """The person as documents know them from now on.

    Raises:
        RuleViolation: what ``check_user`` finds.
    """
    user_id = UserId(known.user_id if known else new.user_id or new_id(act.now))
    email = check_email(new.login).normal
    former = _stored_user(act, new.partner_id, user_id) or User(user_id, "", email, "", Role.REP, "fr")
    if known is not None:
        former = replace(former, role=Role(known.role))
    user = replace(
        former,
        name=clean_text(new.name),
        role=former.role if new.role is None else new.role,
        phone=former.phone if new.phone is None else clean_text(new.phone),
        language=former.language if new.language is None else new.language,
    )
    problems = check_user(user)
    if problems:
        raise RuleViolation(*problems)
    return user


def _claim(act: Act, partner_id: str, login: str) -> bool:
    """Make the login the partner's; whether it was nobody's until now.

    Raises:
        RuleViolation: ``login.taken``.
    """
    mine = insert_into(act.connection, sign_in).values(login=login, partner_id=partner_id)
    new = act.connection.execute(mine.on_conflict_do_nothing().returning(sign_in.c.login)).one_or_none()
    owner = act.connection.execute(select(sign_in.c.partner_id).where(sign_in.c.login == login)).scalar_one()
    if owner != partner_id:
        raise violation("login.taken", "login", login=login, owner=owner)
    return new is not None


def _find(act: Act, partner_id: str, login: str) -> Row[tuple[object, ...]] | None:
    """The account with that login, which nobody else changes until the commit."""
    mine = (account.c.partner_id == partner_id, account.c.login == login)
    return act.connection.execute(select(account).where(*mine).with_for_update()).one_or_none()


def _need(act: Act, partner_id: str, login: str) -> tuple[Partner, Row[tuple[object, ...]]]:
    partner = act.become(partner_id)
    found = _find(act, partner_id, normal_login(login))
    if found is None:
        raise violation("account.unknown", "login", id=partner_id, login=normal_login(login))
    return partner, found


def _is_open(act: Act, partner_id: str, login: str) -> bool:
    mine = (sign_in.c.login == login, sign_in.c.partner_id == partner_id)
    return act.connection.execute(select(sign_in.c.login).where(*mine)).one_or_none() is not None


def _insert(act: Act, partner_id: str, login: str, user: User, password: Password) -> None:
    row = {"partner_id": partner_id, "user_id": user.id, "login": login, "password_hash": password.hash}
    act.connection.execute(account.insert().values(row | {"name": user.name, "role": user.role.value}))


def _update(act: Act, known: Row[tuple[object, ...]], **values: str) -> None:
    mine = (account.c.partner_id == known.partner_id, account.c.user_id == known.user_id)
    act.connection.execute(account.update().where(*mine).values(**values))


def end_all_sign_ins(act: Act, partner_id: str, user_id: str) -> None:
    """End the sign-ins there are, and those that wait for their first token."""
    end_sign_ins(act.connection, partner_id, user_id)
    codes = (authorization_code.c.partner_id == partner_id, authorization_code.c.user_id == user_id)
    act.connection.execute(authorization_code.delete().where(*codes))


def _settle(act: Act, partner_id: str, user: User | str, action: str, done: Done) -> Done:
    """Write the person, where something of theirs may be new, and the audit entry."""
    changed: list[Document] = [user] if isinstance(user, User) else []
    user_id = user.id if isinstance(user, User) else user
    act.write(partner_id, changed, Entered(action, Kind.USER.value, user_id, {"login": done.data["login"]}))
    return done


def _stored_user(act: Act, partner_id: str, user_id: str) -> User | None:
    found = documents.find(act.connection, partner_id, Kind.USER, user_id)
    return found.document if found and isinstance(found.document, User) else None
