"""The texts that every paper has: who offers, who buys, legal mentions, number, signature and foot."""
