"""The file of a customer on a desk that exchanges with a portal of the demo."""

from tests.ui.customer_file.conftest import at_portal, portal, synced

__all__ = ["at_portal", "portal", "synced"]
