"""The catalogue: programmes, price lists, agreements and the partner's lists, read from plain files."""

from portal.catalogue.content import Catalogue
from portal.catalogue.files import load, resources_root

__all__ = ["Catalogue", "load", "resources_root"]
