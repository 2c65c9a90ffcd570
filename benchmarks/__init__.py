"""What must be quick, measured beside the least that physics and the tools allow (./dev bench)."""
