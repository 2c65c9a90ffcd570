"""The add-customer wizard: its pages, and the frame around them."""
