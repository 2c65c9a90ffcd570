"""The catalogue as this laptop has it, and what its products are called."""
