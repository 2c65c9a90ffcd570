"""Commands about approvals: asked for by a rep, answered by a manager."""
