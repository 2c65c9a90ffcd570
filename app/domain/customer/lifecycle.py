"""Which status of a customer and which state of an account may follow which."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.customer.customer import AccountState, LifecycleStatus


class CustomerEvent(StrEnum):
    FIRST_CONTRACT = "first_contract"
    INSTALL = "install"
    LOSE = "lose"
    REOPEN = "reopen"


class AccountEvent(StrEnum):
    ENABLE = "enable"
    DISABLE = "disable"
    SUSPEND = "suspend"


CUSTOMER_TRANSITIONS: Mapping[tuple[LifecycleStatus, CustomerEvent], LifecycleStatus] = {
    (LifecycleStatus.PROSPECT, CustomerEvent.FIRST_CONTRACT): LifecycleStatus.INSTALLING,
    (LifecycleStatus.PROSPECT, CustomerEvent.LOSE): LifecycleStatus.LOST,
    (LifecycleStatus.LOST, CustomerEvent.REOPEN): LifecycleStatus.PROSPECT,
    (LifecycleStatus.INSTALLING, CustomerEvent.INSTALL): LifecycleStatus.INSTALLED,
    (LifecycleStatus.INSTALLING, CustomerEvent.FIRST_CONTRACT): LifecycleStatus.INSTALLING,
    (LifecycleStatus.INSTALLED, CustomerEvent.FIRST_CONTRACT): LifecycleStatus.INSTALLED,
    (LifecycleStatus.INSTALLED, CustomerEvent.LOSE): LifecycleStatus.LOST,
}

ACCOUNT_TRANSITIONS: Mapping[tuple[AccountState, AccountEvent], AccountState] = {
    (AccountState.DISABLED, AccountEvent.ENABLE): AccountState.ENABLED,
    (AccountState.SUSPENDED, AccountEvent.ENABLE): AccountState.ENABLED,
    (AccountState.ENABLED, AccountEvent.DISABLE): AccountState.DISABLED,
    (AccountState.SUSPENDED, AccountEvent.DISABLE): AccountState.DISABLED,
    (AccountState.ENABLED, AccountEvent.SUSPEND): AccountState.SUSPENDED,
}
