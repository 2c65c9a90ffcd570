"""Logos out of files: what cannot be one is said, what can is small, on white and always the same."""

import os
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from app.domain.errors import RuleViolation
from app.domain.partner.branding_rules import LOGO_MAX, check_branding
from app.services.branding.logo_file import FILE_MAX, LogoFile, colour_of, logo_of, read_logo
from app.services.branding.svg import clean_svg
from app.services.words import Words
from tests.support import branding_builders as bb

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
    b"%s</svg>"
)
RECT = b'<rect width="9" height="9" fill="#0F5B6B"/>'


def drawn(_content: bytes, side: int) -> bytes:
    """Stands for the window, which draws SVG: what it is given is clean by then."""
    return bb.picture((side, side))


def of(data: bytes, name: str = "logo.x") -> LogoFile:
    return logo_of(name, data, drawn)


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    target = BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def animated() -> bytes:
    first, second = (Image.new("RGB", (20, 20), colour) for colour in ("red", "blue"))
    return saved(first, save_all=True, append_images=[second])


def bomb() -> bytes:
    """A PNG that says it has 900 million pixels, in a few hundred bytes."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1_000)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def endless() -> bytes:
    repeated = b'<use xlink:href="#%d"/>' * 9
    groups = b"".join(b'<g id="%d">%s</g>' % (n, repeated % ((n - 1,) * 9)) for n in range(1, 9))
    return SVG % (b'<rect id="0" width="1" height="1"/>' + groups)


SIDEWAYS = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
"""Orientation 6: a telephone that was held upright."""
NOISE = Image.effect_noise((160, 120), 90).convert("RGB")
BAD: dict[str, tuple[bytes, str]] = {
    "nothing at all": (b"", "logo.cut_off"),
    "a text": (b"hello", "logo.format"),
    "a GIF": (saved(Image.new("P", (4, 4)), "GIF"), "logo.format"),
    "a PNG that ends too early": (saved(NOISE)[:9_000], "logo.cut_off"),
    "a JPEG that ends too early": (saved(NOISE, "JPEG")[:9_000], "logo.cut_off"),
    "a PNG of a head alone": (bb.picture()[:20], "logo.cut_off"),
    "one that moves": (animated(), "logo.animated"),
    "a bomb": (bomb(), "logo.pixels"),
    "nothing but white": (saved(Image.new("RGB", (20, 20), "white")), "logo.empty"),
    "nothing that can be seen": (saved(Image.new("RGBA", (20, 20))), "logo.empty"),
    "white for dark grounds": (saved(Image.new("RGBA", (20, 20), (255, 255, 255, 90))), "logo.white"),
    "a single pixel": (bb.picture((1, 1)), "logo.tiny"),
    "a line": (bb.picture((20_000, 100)), "logo.thin"),
    "an upright line": (bb.picture((10, 20_000)), "logo.thin"),
    "more than ten megabytes": (b"\x89PNG\r\n\x1a\n" + bytes(FILE_MAX), "logo.file_size"),
    "an SVG that is none": (b"<svg><", "logo.svg"),
    "another XML": (b'<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>', "logo.svg"),
    "entities": (b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG % b"<text>&a;</text>", "logo.entities"),
    "entities in UTF-16": (
        ('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + (SVG % RECT).decode()).encode("utf-16"),
        "logo.entities",
    ),
    "a picture from elsewhere": (
        SVG % b'<image xlink:href="https://example.org/a.png"/>',
        "logo.external",
    ),
    "a file of this machine": (SVG % b'<image href="file:///etc/passwd"/>', "logo.external"),
    "another SVG": (SVG % b'<use href="other.svg#a"/>', "logo.external"),
    "a style from elsewhere": (
        SVG % b"<style>@import 'https://example.org/a.css';</style>",
        "logo.external",
    ),
    "a filling from elsewhere": (
        SVG % b'<rect style="fill:url(https://example.org/#a)"/>',
        "logo.external",
    ),
    "an SVG inside of an SVG": (
        SVG % b'<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        "logo.external",
    ),
    "an SVG that repeats itself": (endless(), "logo.svg"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_cannot_be_a_logo_is_said_in_both_languages(what: str) -> None:
    data, code = BAD[what]
    with pytest.raises(RuleViolation) as refused:
        of(data, "Notre logo.png")
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == (code, "logo")
    for language in ("fr", "en"):
        sentence = Words(language).problem(problem)
        assert "Notre logo.png" in sentence
        assert "{" not in sentence
        assert "…" not in sentence


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    with path.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    with pytest.raises(RuleViolation) as refused:
        read_logo(path, drawn)
    (problem,) = refused.value.problems
    assert Words("fr").problem(problem) == (
        "logo.png pèse 60\u00a0Mo\u00a0: choisissez un logo de 10\u00a0Mo au plus."
    )


def test_what_is_no_file_is_called_what_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    said = {
        "gone.png": "file.missing",
        "": "file.is_folder",
        "pipe.png": "file.no_file",
        "\0": "file.missing",
    }
    for name, code in said.items():
        with pytest.raises(RuleViolation) as refused:
            read_logo(tmp_path / name, drawn)
        assert refused.value.problems[0].code == code, name


def test_a_long_name_is_kept_by_its_end_and_said_by_both_ends() -> None:
    name = "logo_" * 60 + "fin.png"
    assert of(bb.picture(), name).logo.name.endswith("logo_fin.png")
    with pytest.raises(RuleViolation) as refused:
        of(b"hello", name)
    said = refused.value.problems[0].data["name"]
    assert said.startswith("logo_logo_")
    assert said.endswith("…ogo_logo_fin.png")
    assert len(said) == 48


GOOD: dict[str, tuple[bytes, tuple[int, int]]] = {
    "a small PNG": (bb.picture((64, 32)), (64, 32)),
    "a JPEG": (bb.picture((640, 320), kind="JPEG"), (512, 256)),
    "one that can be seen through": (
        saved(Image.new("RGBA", (40, 40), (15, 91, 107, 128))),
        (40, 40),
    ),
    "a palette with a hole": (
        saved(Image.new("P", (40, 40), 1), transparency=0),
        (40, 40),
    ),
    "greys": (saved(Image.new("L", (40, 40), 9)), (40, 40)),
    "greys of sixteen bits": (saved(Image.new("I;16", (40, 40), 3_000)), (40, 40)),
    "colours of a press": (saved(Image.new("CMYK", (40, 40), (200, 40, 0, 60)), "JPEG"), (40, 40)),
    "a photograph": (
        saved(Image.effect_noise((1_000, 750), 90).convert("RGB"), compress_level=0),
        (256, 192),
    ),
    "one that lies on its side": (
        saved(
            Image.new("RGB", (40, 20), "#0F5B6B"),
            "JPEG",
            exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
        ),
        (20, 40),
    ),
    "an SVG": (SVG % RECT, (512, 512)),
    "an SVG with a plain document type": (
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + SVG % RECT,
        (512, 512),
    ),
}


@pytest.mark.parametrize("what", GOOD)
def test_what_can_be_a_logo_is_a_small_picture_on_white_and_always_the_same(what: str) -> None:
    data, size = GOOD[what]
    found = of(data)
    assert (found.logo.width, found.logo.height) == size
    assert found.logo.size == len(found.content) <= LOGO_MAX
    assert of(data) == found
    with Image.open(BytesIO(found.content)) as picture:
        assert (picture.format, picture.mode, picture.info) == ("PNG", "RGB", {})
    assert check_branding(bb.branding(logo=found.logo)) == ()


def test_what_can_be_seen_through_is_laid_on_white() -> None:
    content = of(saved(Image.new("RGBA", (16, 16), (0, 0, 0, 128)))).content
    with Image.open(BytesIO(content)) as picture:
        assert picture.getpixel((1, 1)) == (127, 127, 127)


def test_colours_of_another_profile_become_those_of_the_screen() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    plain = Image.new("RGB", (16, 16), "#0F5B6B")
    # A profile that does not fit the picture means nothing, and nobody fails over it.
    assert colour_of(of(saved(plain, icc_profile=profile)).content) == "#0F5B6B"


def test_an_svg_is_a_picture_and_nothing_else() -> None:
    found = clean_svg(
        "x.svg",
        SVG % b"<script>alert(1)</script><rect onclick='x()' width='9' height='9'/><foreignObject/><animate/>"
        b"<metadata>who</metadata><a xlink:href='https://example.org'><path d='M0 0'/></a>"
        b"<use xlink:href='#a'/><image href='data:image/png;base64,AAAA'/>",
    )
    assert found.taken_out == 5
    for gone in (b"script", b"onclick", b"foreignObject", b"animate", b"example.org", b"metadata"):
        assert gone not in found.content
    for kept in (b"rect", b"path", b"#a", b"data:image/png"):
        assert kept in found.content


def test_the_colour_of_a_logo_is_what_it_has_most_of_white_and_greys_apart() -> None:
    picture = Image.new("RGB", (100, 100), "white")
    picture.paste("#222222", (0, 0, 100, 30))
    picture.paste("#0F5B6B", (0, 30, 100, 60))
    picture.paste("#D02020", (0, 60, 20, 70))
    assert colour_of(saved(picture)) == "#0F5B6B"
    assert colour_of(saved(Image.new("RGB", (9, 9), "#333333"))) == "#333333"
