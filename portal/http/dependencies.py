"""What handlers are given by the application."""

from litestar.di import NamedDependency

from portal.context import AppContext
from portal.store.accounts import Caller

ContextDependency = NamedDependency[AppContext]
CallerDependency = NamedDependency[Caller]
