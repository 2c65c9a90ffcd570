"""What handlers are given by the application."""

from litestar.di import NamedDependency

from portal.context import Parts
from portal.store.accounts import Caller

GivenParts = NamedDependency[Parts]
GivenCaller = NamedDependency[Caller]
