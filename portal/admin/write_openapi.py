"""``python -m portal.admin.write_openapi`` writes the OpenAPI document of this version of the portal."""

from portal.application import routes
from portal.openapi import FILE, write


def main() -> None:
    """Write the document to ``FILE``, as every portal serves it."""
    FILE.write_text(write(routes(displays_mail=False)), encoding="utf-8")


if __name__ == "__main__":
    main()
