"""The paper that says what changed between two versions."""
