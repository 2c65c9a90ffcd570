"""Every amount: PRICING.md, one idea a file."""
