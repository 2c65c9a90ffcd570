"""The partner's own lists, as a manager sets them and everybody else reads them."""
