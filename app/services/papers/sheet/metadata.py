"""The metadata of a paper (XMP, ISO 16684-1): what it is, for whom, and by which standards it is made.

PDF/A knows no PDF/UA and no Order-X: the file says itself what their entries mean (ISO 19005-2, 6.6.2.3).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

CREATOR = "Channel Desk"
DRAWING = 1
"""How papers are drawn. A release that draws a paper of the same content otherwise raises it: what was
printed before can then not be compared any more, which is no sign that somebody altered it."""
PRODUCER = f"{CREATOR} (drawing {DRAWING}), reportlab, pikepdf"
_DRAWING = re.compile(rf"{CREATOR} \(drawing (\d{{1,6}})\)")


@dataclass(frozen=True, slots=True)
class Extension:
    """A schema that PDF/A does not know: ``properties`` are name, type and what each says.

    ``category`` is whether programs (``internal``) or people (``external``) give the values.
    """

    name: str
    namespace: str
    prefix: str
    category: str
    properties: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """The values of the properties of an extension, in their order."""

    extension: Extension
    values: tuple[str, ...]


UA = Extension(
    "PDF/UA Universal Accessibility Schema",
    "http://www.aiim.org/pdfua/ns/id/",
    "pdfuaid",
    "internal",
    (("part", "Integer", "Which part of ISO 14289 the file follows"),),
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is said of a file; ``part`` is the part of PDF/A, if it is, ``language`` a tag of BCP 47."""

    title: str
    author: str
    subject: str
    language: str
    moment: datetime
    part: int | None


def packet(of: Metadata, more: Sequence[Said]) -> bytes:
    """The metadata as they stand in a file, with what ``more`` says in words that PDF/A does not know."""
    moment = of.moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    spaces = "".join(f' xmlns:{each.extension.prefix}="{each.extension.namespace}"\n' for each in more)
    values = "".join(_values(each) for each in more)
    schemas = "".join(_schema(each.extension) for each in more)
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
{spaces} xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(of.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(of.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(of.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{of.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
{_part(of.part)}{values}<pdfaExtension:schemas><rdf:Bag>{schemas}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _part(part: int | None) -> str:
    if part is None:
        return ""
    return f"<pdfaid:part>{part}</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"


def _values(said: Said) -> str:
    prefix, named = said.extension.prefix, zip(said.extension.properties, said.values, strict=True)
    return "".join(f"<{prefix}:{name}>{escape(value)}</{prefix}:{name}>\n" for (name, _, _), value in named)


def _schema(of: Extension) -> str:
    properties = "".join(
        f"""<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>
<pdfaProperty:valueType>{kind}</pdfaProperty:valueType><pdfaProperty:category>{of.category}</pdfaProperty:category>
<pdfaProperty:description>{escape(says)}</pdfaProperty:description></rdf:li>"""
        for name, kind, says in of.properties
    )
    return f"""<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{escape(of.name)}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{of.namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>{of.prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"""


def drawing_in(producer: str) -> int | None:
    """The drawing that ``producer`` of a file names; None where it is none of ours."""
    found = _DRAWING.match(producer)
    return int(found[1]) if found else None
