"""What whoever runs a portal does: partners, their programmes and accounts, and the catalogue they sell.

Every act is one transaction, goes into the feed of the partners it concerns and into their audit log, and
does nothing when it was done before.
"""
