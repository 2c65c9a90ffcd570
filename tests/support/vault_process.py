"""A process that keeps secrets in the vault of a folder.

Arguments: the vault's file, its passphrase, a name, and how many secrets to keep: ``name 0``, ``name 1``...
It says ``ready``, begins when its standard input ends, and drops every third of them again.
"""

import sys
from pathlib import Path

from app.services.vaults.passphrase_vault import PassphraseVault


def main(path: Path, passphrase: str, name: str, count: int) -> None:
    """Keep and drop."""
    vault = PassphraseVault(path, passphrase)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()
    for number in range(count):
        vault.put(f"{name} {number}", f"secret {number}")
        if number % 3 == 2:
            vault.drop(f"{name} {number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
