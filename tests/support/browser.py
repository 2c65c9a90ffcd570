"""A browser of a test: it opens the sign-in page of a portal, fills it in and goes where it is sent.

Arguments: login, password and the address of the page; ``command`` makes the value of the variable BROWSER.
"""

import re
import shlex
import sys

import requests

from tests.support.patience import PATIENCE_S


def command(login: str, password: str) -> str:
    """What Python's own ``webbrowser`` runs in the background instead of the system's browser."""
    program = [sys.executable, "-m", "tests.support.browser", login, password]
    return f"{shlex.join(program)} %s &"


def sign_in(login: str, password: str, url: str) -> None:
    """Fill in the form at ``url`` and follow the portal's redirect."""
    form = requests.get(url, timeout=PATIENCE_S)
    action = re.search(r'action="([^"]+)"', form.text)
    assert action is not None, form.text
    address = requests.compat.urljoin(url, action.group(1).replace("&amp;", "&"))
    requests.post(address, {"login": login, "password": password}, timeout=PATIENCE_S)


if __name__ == "__main__":
    sign_in(*sys.argv[1:])
