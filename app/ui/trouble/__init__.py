"""What the desk shows when it cannot open its data: what happened, what is safe, and the ways out.

``frame`` is the page that every such trouble shares; ``choices``, ``facts`` and ``columns`` are what stands
in it.
"""
