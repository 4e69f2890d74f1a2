"""The @font-face rules of one web font, and of the local fonts that stand in until it arrives.

A stand-in is scaled until a line of English takes the room it will take later, and given the
same height, so that nothing moves when the web font arrives (CLS).
"""

from copy import deepcopy

BOLD = 600  # from here on, the bold local font stands in
# How often letters occur in English, in words per thousand, with the spaces between them.
FREQUENCY = {
    " ": 180, "e": 102, "t": 75, "a": 65, "o": 62, "i": 57, "n": 57, "s": 53, "r": 50, "h": 50,
    "l": 33, "d": 33, "u": 23, "c": 22, "m": 20, "f": 18, "w": 17, "g": 16, "p": 15, "y": 15,
    "b": 12, "v": 8, "k": 6, "x": 1, "j": 1, "q": 1, "z": 1, ".": 10, ",": 10,
    "T": 3, "I": 3, "A": 2, "S": 2, "W": 2,
}  # fmt: skip
# Fonts that are on nearly every machine, and the mean width of such a letter in them (in em), made
# up for pairs of letters that stand closer in a line than by themselves.
LOCAL = {
    ("sans", "regular"): (("Arial", "Liberation Sans", "Roboto"), 0.4407),
    ("sans", "bold"): (("Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Roboto Bold"), 0.4751),
    ("sans", "italic"): (("Arial Italic", "Arial-ItalicMT", "Liberation Sans Italic"), 0.4407),
    ("serif", "regular"): (("Times New Roman", "Liberation Serif", "Noto Serif"), 0.4026),
    ("serif", "bold"): (("Times New Roman Bold", "Liberation Serif Bold", "Noto Serif Bold"), 0.4276),
    ("serif", "italic"): (("Times New Roman Italic", "Liberation Serif Italic"), 0.4010),
}  # fmt: skip


# Figures in those fonts; a line with a date in it is a tenth wider in one font than in another.
FIGURES, FIGURE_RANGE = dict.fromkeys("0123456789", 1), "U+30-39"
FIGURE_WIDTH = {"sans": 0.556, "serif": 0.5}


def average(font, frequency=FREQUENCY) -> float:
    """Return the mean width of a letter of English text, in em."""
    letters, widths = font.getBestCmap(), font["hmtx"]
    total = sum(n * widths[letters[ord(letter)]][0] for letter, n in frequency.items())
    return total / sum(frequency.values()) / font["head"].unitsPerEm


def at_weight(font, weight):
    """Return a font as it is at one weight."""
    if "fvar" not in font:
        return font
    from fontTools.varLib.instancer import instantiateVariableFont

    return instantiateVariableFont(deepcopy(font), {"wght": weight})


def face_css(source, font) -> str:
    """Return the rules for ``source``; ``font`` is it with all its letters."""
    rules = [_web(source, file, letters, source.range) for file, letters in source.cuts]
    if source.italic:
        rules.append(_stand_in(source, "italic", font, "1 1000"))
        return "\n".join(rules) + "\n"
    lightest, heaviest = source.range
    if lightest < BOLD:
        light = at_weight(font, lightest)
        rules.append(_stand_in(source, "regular", light, f"1 {BOLD - 1}"))
        rules.append(_stand_in(source, "regular", light, f"1 {BOLD - 1}", figures=True))
    if heaviest >= BOLD:
        rules.append(_stand_in(source, "bold", at_weight(font, heaviest), f"{BOLD} 1000"))
    return "\n".join(rules) + "\n"


def _web(source, file, letters, weights) -> str:
    weight = " ".join(map(str, weights)) if isinstance(weights, tuple) else weights
    return _rule(
        {
            "font-family": f'"{source.family}"',
            "src": f'url("{file}") format("woff2")',
            "font-weight": weight,
            "font-style": "italic" if source.italic else "normal",
            "font-display": "swap",
            "unicode-range": letters.replace(" ", ""),
        }
    )


def _stand_in(source, style, font, weight, figures=False) -> str:
    names, width = LOCAL[source.local, style]
    scale = average(font) / width
    if figures:
        scale = average(font, FIGURES) / FIGURE_WIDTH[source.local]
    em, heights = font["head"].unitsPerEm * scale, font["hhea"]
    return _rule(
        {
            "font-family": f'"{source.family} fb"',
            "src": ",".join(f'local("{name}")' for name in names),
            "font-weight": weight,
            "font-style": "italic" if source.italic else "normal",
            "size-adjust": f"{100 * scale:.4g}%",
            "ascent-override": f"{100 * heights.ascent / em:.4g}%",
            "descent-override": f"{-100 * heights.descent / em:.4g}%",
            "line-gap-override": f"{100 * heights.lineGap / em:.4g}%",
            "unicode-range": FIGURE_RANGE if figures else "",
        }
    )


def _rule(declarations) -> str:
    inner = "".join(
        f"  {name}: {value};\n"
        for name, value in declarations.items()
        if value and (name, value) != ("font-style", "normal")
    )
    return f"@font-face {{\n{inner}}}"
