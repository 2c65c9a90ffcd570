"""Questions about a change that need a page of their own."""
