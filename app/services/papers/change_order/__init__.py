"""The paper of a change order: before, after and what falls due."""
