"""What a rep can do: use cases that load, apply a rule, save and return what changed."""
