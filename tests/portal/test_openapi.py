"""The committed OpenAPI document is that of the running portal."""

import json

import requests

from portal.demo.embedded import EmbeddedPortal
from portal.openapi import FILE
from tests.support.patience import PATIENCE_S


def test_the_committed_document_is_the_running_portals(portal: EmbeddedPortal) -> None:
    served = requests.get(f"{portal.url}/openapi.json", timeout=PATIENCE_S)
    assert served.text == FILE.read_text(encoding="utf-8"), "run: python -m portal.admin.write_openapi"


def test_every_reference_of_the_document_leads_somewhere() -> None:
    text = FILE.read_text(encoding="utf-8")
    document = json.loads(text)
    wanted = {part.split('"')[0] for part in text.split('"#/components/schemas/')[1:]}
    assert wanted <= set(document["components"]["schemas"])
    assert "/v1/sync/push" in document["paths"]
