"""What the portal does with commands: the pipeline they go through and one handler per type."""
