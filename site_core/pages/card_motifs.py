"""What the themes draw behind the words of a card: stage lights, discs, hatching.

The same motifs as in ``css/themes``; drawn twice as large as needed where edges slant.
"""

from PIL import Image, ImageColor, ImageDraw, ImageFilter

WIDTH, HEIGHT = SIZE = (1200, 630)
TWICE = (WIDTH * 2, HEIGHT * 2)


def mix(color: str, other: str, share: float) -> tuple[int, int, int]:
    """Return ``share`` of ``color`` with the rest of ``other``."""
    pairs = zip(ImageColor.getrgb(color)[:3], ImageColor.getrgb(other)[:3], strict=True)
    return tuple(round(one * share + two * (1 - share)) for one, two in pairs)


def motif(theme: str, colors: dict[str, str], cue: int) -> Image.Image:
    """Return the ground of a card: most of the motif to the right, where no words are."""
    return {"quad": _discs, "muster": _hatching}.get(theme, _lights)(colors, cue)


def _fall_off() -> Image.Image:
    """Return a mask that fades from nothing at the left to everything at the right."""
    return Image.linear_gradient("L").rotate(90).resize(SIZE)


def _soft_shape(points, blur: float) -> Image.Image:
    mask = Image.new("L", SIZE)
    ImageDraw.Draw(mask).polygon(points, fill=255)
    return mask.filter(ImageFilter.GaussianBlur(blur))


def _lights(colors, cue):
    """House Lights: two stage lights meet on the floor."""
    ground = Image.linear_gradient("L").resize(SIZE)
    card = Image.composite(
        Image.new("RGB", SIZE, colors["stage"]), Image.new("RGB", SIZE, colors["stage-2"]), ground
    )
    warm, cool = mix(colors["accent"], colors["stage"], 0.72), mix("#ff8fbf", colors["stage"], 0.4)
    floor = 760 + cue * 24
    beams = ((1010 - cue * 18, warm, floor, 230), (1210 - cue * 6, cool, floor + 140, 170))
    for top, color, foot, half in beams:
        mask = _soft_shape(
            [(top - 14, -20), (top + 14, -20), (foot + half, 660), (foot - half, 660)], 5
        )
        fade = Image.linear_gradient("L").transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize(SIZE)
        strength = Image.composite(fade.point(lambda v: v * 0.62), Image.new("L", SIZE), mask)
        card.paste(color, mask=strength)
    pool = Image.new("L", SIZE)
    ImageDraw.Draw(pool).ellipse((floor - 190, 560, floor + 330, 640), fill=120)
    card.paste(warm, mask=pool.filter(ImageFilter.GaussianBlur(14)))
    return card


def _discs(colors, cue):
    """Quad: two discs that overlap, as two voices do."""
    card = Image.new("RGB", TWICE, colors["stage"])
    left = 1500 + cue * 40
    big, small = 1180 - cue * 40, 760 + cue * 30
    layers = (
        ((left, -260, left + big, big - 260), mix(colors["brand"], colors["stage-2"], 0.55)),
        ((left + 330, 560, left + 330 + small, 560 + small), colors["accent"]),
    )
    for box, color in layers:
        ImageDraw.Draw(card).ellipse(box, fill=color)
    shared = Image.new("L", TWICE)
    other = Image.new("L", TWICE)
    ImageDraw.Draw(shared).ellipse(layers[0][0], fill=255)
    ImageDraw.Draw(other).ellipse(layers[1][0], fill=255)
    both = Image.composite(other, Image.new("L", TWICE), shared)
    card.paste(mix(colors["accent"], "#ffffff", 0.72), mask=both)
    return card.resize(SIZE, Image.Resampling.LANCZOS)


def _hatching(colors, cue):
    """Muster: hatching and one signal bar."""
    plain = Image.new("RGB", TWICE, colors["stage"])
    hatched = plain.copy()
    pen = ImageDraw.Draw(hatched)
    step = 40 + cue * 8
    for start in range(-TWICE[1], TWICE[0], step):
        pen.line((start, TWICE[1], start + TWICE[1], 0), fill=colors["stage-2"], width=step // 3)
    plain, hatched = (one.resize(SIZE, Image.Resampling.LANCZOS) for one in (plain, hatched))
    ramp = _fall_off().point(lambda value: max(0, min(255, (value - 110) * 3)))
    card = Image.composite(hatched, plain, ramp)
    ImageDraw.Draw(card).rectangle((0, HEIGHT - 16, WIDTH, HEIGHT), fill=colors["accent"])
    return card
