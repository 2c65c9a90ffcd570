"""Makes a PDF fit for long keeping: PDF/A-2b (ISO 19005-2) by its metadata and its colour profile.

It is PDF/UA-1 (ISO 14289-1) too, by its structure.

The paper of an acceptance carries files, which part 2 forbids: it is PDF/A-3b (ISO 19005-3).
"""

from collections.abc import Sequence
from contextlib import ExitStack
from functools import cache
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream, String
from PIL import ImageCms

from app.services.papers.sheet.enclosed import EnclosedPages
from app.services.papers.sheet.metadata import CREATOR, PRODUCER, UA, Metadata, Said, packet
from app.services.papers.sheet.order_metadata import order_said
from app.services.papers.sheet.outline import Outline, add_outline
from app.services.papers.views.paper import Attachment, Paper

_LOCALES = {"fr": "fr-FR", "en": "en-GB"}
# Where an ICC profile keeps the moment it was made (ICC.1:2010, 7.2); ours is of no moment.
_PROFILE_DATE = slice(24, 36)
_SOME_DATE = bytes.fromhex("07d0 0001 0001 0000 0000 0000")


def archived(
    raw: bytes,
    view: Paper,
    attachments: Sequence[Attachment],
    outline: Outline,
    enclosed: EnclosedPages | None = None,
) -> bytes:
    """``raw`` with ``attachments``, title, language, colours and the metadata of PDF/A; deterministic.

    It does not say that it is PDF/A where the pages of ``enclosed`` may not be.
    """
    with ExitStack() as opened:
        pdf = opened.enter_context(Pdf.open(BytesIO(raw)))
        _describe(pdf, view, attachments, is_archival=enclosed is None or enclosed.is_archival)
        add_outline(pdf, outline)
        if enclosed is not None:
            enclosed.fill(pdf, opened.enter_context(enclosed.open()))
        _declare_colours(pdf)
        if attachments:
            _attach(pdf, attachments)
        for page in pdf.pages:
            # reportlab writes an empty transition on each page, which means nothing on paper.
            if Name.Trans in page.obj:
                del page.obj[Name.Trans]
        target = BytesIO()
        apart = ObjectStreamMode.disable
        pdf.save(target, min_version="1.7", deterministic_id=True, object_stream_mode=apart)
    return target.getvalue()


def _describe(pdf: Pdf, view: Paper, attachments: Sequence[Attachment], *, is_archival: bool) -> None:
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
    part = (3 if attachments else 2) if is_archival else None
    about = Metadata(view.file_title, view.brand.name, view.subject, language, view.written_at, part)
    orders = (order_said(each) for each in attachments if each.order_kind)
    accessible = (Said(UA, ("1",)),) if is_archival else ()
    words = packet(about, (*accessible, *orders))
    root.Metadata = pdf.make_stream(words, Type=Name.Metadata, Subtype=Name.XML)


def _attach(pdf: Pdf, attachments: Sequence[Attachment]) -> None:
    """Attach files that belong to the whole document (ISO 19005-3, 6.8), in the order of their names."""
    files = [(each.name, _file(pdf, each)) for each in sorted(attachments, key=lambda each: each.name)]
    names = Array([part for name, file in files for part in (String(name), file)])
    pdf.Root.Names = pdf.make_indirect(Dictionary(EmbeddedFiles=Dictionary(Names=names)))
    pdf.Root.AF = Array([file for _, file in files])


def _file(pdf: Pdf, attachment: Attachment) -> Object:
    content = attachment.content.encode()
    stream = Stream(pdf, content)
    stream.Type = Name.EmbeddedFile
    stream.Subtype = Name(f"/{attachment.media_type}")
    stream.Params = Dictionary(Size=len(content), ModDate=pdf.trailer.Info.ModDate)
    kept = pdf.make_indirect(stream)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(attachment.name),
            UF=String(attachment.name),
            Desc=String(attachment.description),
            AFRelationship=Name.Data,
            EF=Dictionary(F=kept, UF=kept),
        )
    )


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
