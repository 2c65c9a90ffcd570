"""The paper of a quote, with its annex."""
