"""The texts that every paper has: who offers, who buys, what the law wants said, number, signature and foot."""
