"""How long a test waits for what must come: so long that a machine under load is slow and never wrong.

A wait ends as soon as its condition holds, so patience costs time only where something is broken.
"""

PATIENCE_S = 120.0
PATIENCE_MS = 120_000
JOB_PATIENCE_S = 1200.0
"""The same for a process that works to its end; less than pytest waits for a test."""
