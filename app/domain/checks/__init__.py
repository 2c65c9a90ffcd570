"""What people type about a company, checked and brought to its normal form; no look-up leaves the machine."""
