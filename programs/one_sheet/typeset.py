"""Sets a sheet: data in, PDF out (Typst, in this process, without a file or the network)."""

import json
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image
from qrcode import ERROR_CORRECT_M, QRCode
from qrcode.exceptions import DataOverflowError

TEMPLATE = Path(__file__).with_name("sheet.typ")
QUIET = 2  # modules of white around a code that stands on white paper anyway
LARGEST_LOGO = (640, 160)  # pixels


@lru_cache(1)
def _fonts():
    import typst

    from programs.one_sheet.letters import font_folders

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=font_folders()
    )


class Sheet:
    """A sheet being set: how many pages it takes, and its PDF.

    What editors typed reaches the template as ``data.json`` only; it is shown, never evaluated.
    """

    def __init__(self, data: dict, logo: bytes = b""):
        logo, code = readable(logo), qr_svg(data["address"])
        data = {**data, "qr": bool(code), "logo": data["logo"] if logo else None}
        self._files = {
            "main.typ": TEMPLATE.read_bytes(),
            "data.json": json.dumps(data).encode(),
            "logo.png": logo,
            "qr.svg": code,
        }
        # The folder of the template is all it could read; the fonts are those of the packages.
        self._options = {
            "root": str(TEMPLATE.parent),
            "font_paths": _fonts(),
            "ignore_system_fonts": True,
        }

    @property
    def pages(self) -> int:
        """Return how many pages it takes."""
        import typst

        return int(typst.query(self._files, "<pages>", field="value", one=True, **self._options))

    def pdf(self) -> bytes:
        """Return the PDF: tagged, its letters inside (PDF/UA-1)."""
        import typst

        return typst.compile(self._files, format="pdf", pdf_standards=["ua-1"], **self._options)


def readable(logo: bytes) -> bytes:
    """Return a logo as a PNG that can be read for certain, or nothing."""
    try:
        with Image.open(BytesIO(logo)) as file:
            file.thumbnail(LARGEST_LOGO)
            buffer = BytesIO()
            file.convert("RGBA").save(buffer, "PNG")
    except (OSError, ValueError, Image.DecompressionBombError):
        return b""
    return buffer.getvalue()


def qr_svg(address: str) -> bytes:
    """Return the QR code of an address as SVG; nothing of one that is too long for any."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(address)
    try:
        matrix = code.get_matrix()
    except (DataOverflowError, ValueError):
        return b""
    side = len(matrix) + 2 * QUIET
    dark = "".join(
        f"M{x + QUIET},{y + QUIET}h1v1h-1z"
        for y, row in enumerate(matrix)
        for x, is_dark in enumerate(row)
        if is_dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{dark}"/></svg>'
    ).encode()
