"""The parts every screen is built from; each module holds one. The page ui-parts lists them."""
