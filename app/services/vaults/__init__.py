"""Where secrets rest: the system's keyring, a file that a passphrase locks, or this process's memory."""
