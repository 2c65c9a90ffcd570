"""A logo out of a file: checked, laid on white, made small; the same file always gives the same bytes.

Pillow is imported when the first logo is chosen: it takes a while to load, and few ever choose one.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import RuleViolation, violation
from app.domain.partner.branding import Logo
from app.domain.partner.branding_rules import LOGO_MAX
from app.domain.partner.partner_file import file_id_of
from app.services.branding.svg import clean_svg
from app.services.files.reading import name_to_say, read_file

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

DrawSvg = Callable[[bytes, int], bytes]
"""Draws an SVG so that its longer side has so many pixels, as a PNG; what draws belongs to the window.

Raises ``ValueError`` for what it cannot draw.
"""
FILE_MAX = 10 * 1024 * 1024
PIXELS_MAX = 25_000_000
_SIDES = (512, 384, 256, 192, 128)
_SHADES = 16
_SIDE_LEAST, _TIMES_MOST = 16, 24
"""Pixels without which there is nothing to print; how many times its shorter side the longer one may be."""
_NEARLY_WHITE = 245
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""Of PNG and of JPEG."""


@dataclass(frozen=True, slots=True)
class LogoFile:
    """A logo that papers can carry; ``taken_out`` parts of its file were no picture."""

    logo: Logo
    content: bytes
    taken_out: int = 0


def read_logo(path: Path, draw_svg: DrawSvg) -> LogoFile:
    """The logo in the file at ``path``.

    Raises:
        RuleViolation: as ``logo_of``; or the file cannot be read.
    """
    data, size = read_file(path, FILE_MAX, "logo")
    if size > FILE_MAX:
        raise _too_large(name_to_say(path.name), size)
    return logo_of(path.name, data, draw_svg)


def logo_of(file_name: str, data: bytes, draw_svg: DrawSvg) -> LogoFile:
    """The logo in ``data``, which came in a file called ``file_name``.

    Raises:
        RuleViolation: at ``logo``: ``logo.file_size``, ``logo.format``, ``logo.cut_off``, ``logo.animated``,
            ``logo.pixels``, ``logo.tiny``, ``logo.thin``, ``logo.empty``, ``logo.white``, and what
            ``clean_svg`` finds.
    """
    name = name_to_say(file_name)
    if len(data) > FILE_MAX:
        raise _too_large(name, len(data))
    taken_out = 0
    if _looks_like_svg(data):
        cleaned = clean_svg(name, data)
        taken_out = cleaned.taken_out
        try:
            data = draw_svg(cleaned.content, _SIDES[0])
        except ValueError:
            raise violation("logo.svg", "logo", name=name) from None
    picture = _picture_of(name, data)
    width, height, content = _small(picture)
    logo = Logo(file_id_of(content), file_name[-120:], width, height, len(content))
    return LogoFile(logo, content, taken_out)


def _picture_of(name: str, data: bytes) -> "Image":
    """What is to be seen, on white."""
    from PIL import Image, UnidentifiedImageError

    try:
        with _opened(data) as opened:
            _check(name, opened)
            picture, has_ink = _on_white(opened)
    except UnidentifiedImageError:
        is_begun = not data or data.startswith(_BEGINNINGS)
        raise violation("logo.cut_off" if is_begun else "logo.format", "logo", name=name) from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels(name) from None
    except (OSError, SyntaxError, ValueError, EOFError):
        # Each reader of Pillow has its own word for bytes that end too early or contradict each other.
        raise violation("logo.cut_off", "logo", name=name) from None
    if all(least >= _NEARLY_WHITE for least, _most in _extremes(picture)):
        raise violation("logo.white" if has_ink else "logo.empty", "logo", name=name)
    return picture


def colour_of(content: bytes) -> str:
    """The colour that a logo has most of, white and greys apart where it has another."""
    from PIL import Image

    with Image.open(BytesIO(content)) as opened:
        shades = opened.convert("RGB").quantize(_SHADES)
    palette, counts = shades.getpalette() or [], shades.getcolors() or []
    numbered = [(count, 3 * index) for count, index in counts if isinstance(index, int)]
    colours = [(count, tuple(palette[start : start + 3])) for count, start in numbered]
    seen = [(count, each) for count, each in colours if min(each) < _NEARLY_WHITE]

    def weight(found: tuple[int, tuple[int, ...]]) -> float:
        count, each = found
        return count * (0.05 + (max(each) - min(each)) / 255)

    red, green, blue = max(seen, key=weight)[1]
    return f"#{red:02X}{green:02X}{blue:02X}"


def _too_large(name: str, size: int) -> RuleViolation:
    return violation("logo.file_size", "logo", name=name, size=str(size), largest=str(FILE_MAX))


def _too_many_pixels(name: str) -> RuleViolation:
    return violation("logo.pixels", "logo", name=name, max=str(PIXELS_MAX))


def _opened(data: bytes) -> "ImageFile":
    """The picture with its head read; of one that is absurdly large Pillow's own warning is an error."""
    from PIL import Image

    with warnings.catch_warnings(action="error", category=Image.DecompressionBombWarning):
        return Image.open(BytesIO(data), formats=("PNG", "JPEG"))


def _looks_like_svg(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"")
    return head.startswith(b"<") and b"<svg" in data[:65_536].replace(b"\x00", b"")


def _check(name: str, picture: "Image") -> None:
    """Check what the head of the file says, before anything of it is unpacked."""
    width, height = picture.size
    if width * height > PIXELS_MAX:
        raise _too_many_pixels(name)
    if max(width, height) > _TIMES_MOST * min(width, height):
        raise violation("logo.thin", "logo", name=name, max=str(_TIMES_MOST))
    if min(width, height) < _SIDE_LEAST:
        sides = {"width": str(width), "height": str(height), "least": str(_SIDE_LEAST)}
        raise violation("logo.tiny", "logo", name=name, **sides)
    # Of a JPEG with several pictures (MPO, as telephones make them) the first is the picture.
    if picture.format == "PNG" and getattr(picture, "n_frames", 1) > 1:
        raise violation("logo.animated", "logo", name=name)


def _on_white(opened: "Image") -> "tuple[Image, bool]":
    """The picture upright, in sRGB, on white where it can be seen through; then whether anything is not."""
    from PIL import Image, ImageOps

    opened.load()
    picture = _in_srgb(ImageOps.exif_transpose(opened))
    picture.thumbnail((_SIDES[0], _SIDES[0]), Image.Resampling.LANCZOS)
    if picture.mode != "RGBA":
        return picture.convert("RGB"), False
    ground = Image.new("RGBA", picture.size, "#FFFFFF")
    covers = picture.getchannel("A").getextrema()[1]
    return Image.alpha_composite(ground, picture).convert("RGB"), bool(covers)


def _in_srgb(picture: "Image") -> "Image":
    """The same colours in sRGB, by the profile of the file where it has one that can be read."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if picture.mode.startswith("I"):
        # Sixteen bits of grey: Pillow would cut them off instead of scaling them.
        return picture.convert("F").point(lambda value: value / 257).convert("L").convert("RGB")
    if profile and picture.mode in ("RGB", "CMYK", "L"):
        try:
            target = ImageCms.createProfile("sRGB")
            done = ImageCms.profileToProfile(picture, BytesIO(profile), target, outputMode="RGB")
        except ImageCms.PyCMSError:
            # A profile of another kind of colours than the picture has: it means nothing, as to a printer.
            done = None
        if done is not None:
            return done
    has_ground = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    return picture.convert("RGBA" if has_ground else "RGB")


def _extremes(picture: "Image") -> list[tuple[float, float]]:
    found = picture.getextrema()
    return [each for each in found if isinstance(each, tuple)]


def _small(picture: "Image") -> tuple[int, int, bytes]:
    """As large as it may be: the last of the sizes fits whatever is on it."""
    from PIL import Image

    for side in _SIDES:
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        target = BytesIO()
        clean = Image.new("RGB", picture.size)
        clean.paste(picture)
        clean.save(target, "PNG", optimize=True)
        if target.tell() <= LOGO_MAX:
            break
    return picture.width, picture.height, target.getvalue()
