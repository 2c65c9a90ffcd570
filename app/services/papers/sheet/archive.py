"""Makes a PDF fit for long keeping: PDF/A-2b (ISO 19005-2) by its metadata and its colour profile.

It is PDF/UA-1 (ISO 14289-1) too, by its structure.

The paper of an acceptance carries a file, which part 2 forbids: it is PDF/A-3b (ISO 19005-3).
"""

from functools import cache
from io import BytesIO

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, Stream, String
from PIL import ImageCms

from app.services.papers.sheet.metadata import CREATOR, PRODUCER, Metadata, packet
from app.services.papers.sheet.outline import Outline, add_outline
from app.services.papers.views.paper import ATTACHMENT_NAME, Paper, Proof

_LOCALES = {"fr": "fr-FR", "en": "en-GB"}
# Where an ICC profile keeps the moment it was made (ICC.1:2010, 7.2); ours is of no moment.
_PROFILE_DATE = slice(24, 36)
_SOME_DATE = bytes.fromhex("07d0 0001 0001 0000 0000 0000")


def archived(raw: bytes, view: Paper, proof: Proof | None, outline: Outline) -> bytes:
    """``raw`` with ``proof`` attached, title, language, colours and the metadata of PDF/A; deterministic."""
    with Pdf.open(BytesIO(raw)) as pdf:
        _describe(pdf, view, part=2 if proof is None else 3)
        add_outline(pdf, outline)
        _declare_colours(pdf)
        if proof is not None:
            _attach(pdf, proof)
        for page in pdf.pages:
            # reportlab writes an empty transition on each page, which means nothing on paper.
            if Name.Trans in page.obj:
                del page.obj[Name.Trans]
        target = BytesIO()
        apart = ObjectStreamMode.disable
        pdf.save(target, min_version="1.7", deterministic_id=True, object_stream_mode=apart)
    return target.getvalue()


def _describe(pdf: Pdf, view: Paper, part: int) -> None:
    """Title and author in the metadata and, in the same words, where older readers look."""
    root = pdf.Root
    language = _LOCALES.get(view.language, view.language)
    root.Lang = String(language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    info_moment = view.written_at.strftime("D:%Y%m%d%H%M%S+00'00'")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(view.file_title),
            Author=String(view.brand.name),
            Subject=String(view.subject),
            Creator=String(CREATOR),
            Producer=String(PRODUCER),
            CreationDate=String(info_moment),
            ModDate=String(info_moment),
        )
    )
    said = Metadata(view.file_title, view.brand.name, view.subject, language, view.written_at, part)
    root.Metadata = pdf.make_stream(packet(said), Type=Name.Metadata, Subtype=Name.XML)


def _attach(pdf: Pdf, proof: Proof) -> None:
    """Attach the acceptance as data that belongs to the whole document (ISO 19005-3, 6.8)."""
    content = proof.attachment.encode()
    stream = Stream(pdf, content)
    stream.Type = Name.EmbeddedFile
    stream.Subtype = Name("/application/json")
    stream.Params = Dictionary(Size=len(content), ModDate=pdf.trailer.Info.ModDate)
    kept = pdf.make_indirect(stream)
    file = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(ATTACHMENT_NAME),
            UF=String(ATTACHMENT_NAME),
            AFRelationship=Name.Data,
            EF=Dictionary(F=kept, UF=kept),
        )
    )
    names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(ATTACHMENT_NAME), file])))
    pdf.Root.Names = pdf.make_indirect(names)
    pdf.Root.AF = Array([file])


def _declare_colours(pdf: Pdf) -> None:
    """Say that the colours of the file are sRGB, with the profile embedded."""
    profile = Stream(pdf, _srgb())
    profile.N = 3
    profile.Alternate = Name.DeviceRGB
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
                Info=String("sRGB IEC61966-2.1"),
                RegistryName=String("http://www.color.org"),
                DestOutputProfile=pdf.make_indirect(profile),
            )
        ]
    )


@cache
def _srgb() -> bytes:
    """An sRGB profile, made here, so that nobody else's is passed on; always of the same bytes."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[_PROFILE_DATE] = _SOME_DATE
    return bytes(made)
