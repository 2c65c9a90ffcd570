"""``python -m portal.admin.write_openapi`` writes the OpenAPI document of this version of the portal."""

import tempfile

from portal.application import create_app
from portal.clock import SystemClock
from portal.context import build_context
from portal.openapi import FILE, write
from portal.store.schema import prepare


def main() -> None:
    """Write the document to ``FILE``, as a portal on an empty database serves it."""
    with tempfile.TemporaryDirectory() as folder:
        engine = prepare(f"sqlite:///{folder}/portal.db")
        FILE.write_text(write(create_app(build_context(engine, SystemClock()))), encoding="utf-8")
        engine.dispose()


if __name__ == "__main__":
    main()
