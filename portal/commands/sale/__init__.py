"""Commands that sell: validation, purchase, trial."""
