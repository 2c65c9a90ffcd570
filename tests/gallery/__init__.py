"""Every part of the window on one page, to be looked at in both schemes and at any text size."""
