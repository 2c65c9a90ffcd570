"""What handlers are given by the application."""

from litestar.di import NamedDependency

from portal.accounts import Caller
from portal.parts import Parts

GivenParts = NamedDependency[Parts]
GivenCaller = NamedDependency[Caller]
