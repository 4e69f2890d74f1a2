"""People as simple silhouettes. A pose lists joints in body heights: x to the right, y up."""

from math import hypot

# Each pose: head, neck, hips, half shoulder and hip widths, arms and legs as joint chains.
_FRONT = {"head": (0, 0.93), "neck": (0, 0.835), "hips": (0, 0.49), "half": (0.108, 0.082)}
_SIDE = {"head": (0.012, 0.93), "neck": (0, 0.835), "hips": (0, 0.49), "half": (0.066, 0.066)}
_SEAT = {"head": (0.03, 0.685), "neck": (0.0, 0.585), "hips": (0, 0.27), "half": (0.07, 0.08)}
_ARM = [(0.096, 0.78), (0.121, 0.63), (0.112, 0.475)]
_STRAIGHT = [(0.096, 0.78), (0.108, 0.63), (0.1, 0.475)]
_TOGETHER = [(0.04, 0.5), (0.038, 0.27), (0.034, 0.03)]
_LEG = [(0.042, 0.5), (0.05, 0.27), (0.054, 0.03)]


def _mirror(chain):
    return [(-x, y) for x, y in chain]


POSES = {
    "stand": {**_FRONT, "arms": [_ARM, _mirror(_ARM)], "legs": [_LEG, _mirror(_LEG)]},
    "attention": {
        **_FRONT,
        "arms": [_STRAIGHT, _mirror(_STRAIGHT)],
        "legs": [_TOGETHER, _mirror(_TOGETHER)],
    },
    "talk": {
        **_FRONT,
        "arms": [[(0.096, 0.78), (0.15, 0.645), (0.225, 0.74)], _mirror(_ARM)],
        "legs": [_LEG, _mirror(_LEG)],
    },
    "reach": {
        **_SIDE,
        "arms": [
            [(0.0, 0.78), (0.1, 0.84), (0.17, 0.96)],
            [(0.0, 0.78), (0.11, 0.7), (0.18, 0.82)],
        ],
        "legs": [
            [(0.02, 0.5), (0.06, 0.27), (0.06, 0.03)],
            [(-0.02, 0.5), (-0.06, 0.27), (-0.1, 0.03)],
        ],
    },
    "walk": {
        **_SIDE,
        "arms": [[(0, 0.78), (-0.07, 0.64), (-0.05, 0.5)], [(0, 0.78), (0.05, 0.63), (0.12, 0.53)]],
        "legs": [
            [(0.01, 0.5), (0.07, 0.28), (0.11, 0.03)],
            [(-0.01, 0.5), (-0.04, 0.27), (-0.14, 0.06)],
        ],
    },
    "sit": {
        **_SEAT,
        "arms": [[(0, 0.54), (0.02, 0.39), (0.15, 0.335)]],
        "legs": [
            [(0, 0.275), (0.21, 0.285), (0.215, 0.03)],
            [(0, 0.265), (0.2, 0.27), (0.17, 0.03)],
        ],
    },
    "sit-talk": {
        **_SEAT,
        "arms": [[(0, 0.54), (0.055, 0.41), (0.18, 0.47)]],
        "legs": [
            [(0, 0.275), (0.2, 0.285), (0.23, 0.03)],
            [(0, 0.265), (0.19, 0.27), (0.14, 0.03)],
        ],
    },
    "sit-front": {
        **_FRONT,
        "head": (0, 0.685),
        "neck": (0, 0.585),
        "hips": (0, 0.25),
        "arms": [
            [(0.096, 0.53), (0.13, 0.39), (0.06, 0.3)],
            [(-0.096, 0.53), (-0.13, 0.39), (-0.06, 0.3)],
        ],
        "legs": [
            [(0.05, 0.26), (0.07, 0.24), (0.07, 0.03)],
            [(-0.05, 0.26), (-0.07, 0.24), (-0.07, 0.03)],
        ],
    },
}


def person(pen, x, foot, height, pose="stand", hair="short", flip=False, skirt=False) -> None:
    """One figure, standing on `foot`. Draw in a layer with `smooth` to melt the joints."""
    joints = POSES[pose]
    side = -1 if flip else 1

    def at(point):
        return x + side * point[0] * height, foot - point[1] * height

    for leg in joints["legs"]:
        pen.limb([at(p) for p in leg], [height * w for w in (0.1, 0.072, 0.048)])
        _shoe(pen, at, leg[-1], height, ahead="half" in joints and joints["half"][0] < 0.1)
    for arm in joints["arms"]:
        pen.limb([at(p) for p in arm], [height * w for w in (0.062, 0.05, 0.036)])
        pen.disc(*at(arm[-1]), height * 0.022)
    _torso(pen, at, joints, height)
    if skirt:
        (hx, hy) = joints["hips"]
        outline = [(hx - 0.07, hy + 0.1), (hx + 0.07, hy + 0.1), (hx + 0.13, hy - 0.26)]
        pen.poly(*(at(p) for p in [*outline, (hx - 0.13, hy - 0.26)]))
    _head(pen, at, joints, height, hair)


def _torso(pen, at, joints, height) -> None:
    (nx, ny), (hx, hy) = joints["neck"], joints["hips"]
    length = hypot(nx - hx, ny - hy)
    ux, uy = (nx - hx) / length, (ny - hy) / length
    shoulder, hip = joints["half"]

    def across(along, half):
        middle = hx + ux * along, hy + uy * along
        return (middle[0] - uy * half, middle[1] + ux * half), (
            middle[0] + uy * half,
            middle[1] - ux * half,
        )

    rows = [
        across(length + 0.012, 0.03),
        across(length - 0.03, shoulder * 0.92),
        across(length * 0.66, shoulder * 0.94),
        across(length * 0.33, (shoulder + hip) * 0.46),
        across(-0.02, hip),
    ]
    pen.poly(*(at(left) for left, _ in rows), *(at(right) for _, right in reversed(rows)))
    head = joints["head"]
    pen.limb([at((nx, ny - 0.01)), at((head[0], head[1] - 0.03))], [height * 0.056, height * 0.05])


def _shoe(pen, at, ankle, height, ahead) -> None:
    x, y = ankle
    toe = 0.06 if ahead else (0.022 if x > 0 else -0.022)
    pen.limb([at((x, y - 0.008)), at((x + toe, y - 0.016))], [height * 0.04, height * 0.028])


def _head(pen, at, joints, height, hair) -> None:
    hx, hy = joints["head"]

    def blob(dx, dy, rx, ry=None):
        pen.disc(*at((hx + dx, hy + dy)), rx * height, (ry or rx) * height)

    blob(0, 0, 0.05, 0.066)
    if hair == "short":
        blob(-0.004, 0.012, 0.055, 0.06)
    elif hair == "bun":
        blob(-0.006, 0.014, 0.055, 0.058)
        blob(-0.03, 0.078, 0.026)
    elif hair == "curly":
        blob(-0.006, 0.018, 0.07, 0.068)
    elif hair == "long":
        blob(-0.006, 0.012, 0.06, 0.064)
        pen.limb(
            [at((hx - 0.02, hy)), at((hx - 0.026, hy - 0.11))], [0.09 * height, 0.085 * height]
        )
    elif hair == "scarf":
        blob(-0.006, 0.006, 0.062, 0.07)
        tip = [(hx - 0.05, hy - 0.02), (hx + 0.04, hy - 0.05), (hx + 0.07, hy - 0.13)]
        pen.poly(*(at(p) for p in [*tip, (hx - 0.09, hy - 0.13)]))
    elif hair == "cap":
        pen.limb([at((hx - 0.03, hy + 0.045)), at((hx + 0.03, hy + 0.045))], [0.062 * height] * 2)
        pen.limb([at((hx - 0.02, hy + 0.022)), at((hx + 0.068, hy + 0.012))], [0.02 * height] * 2)


def onlooker(pen, x, y, size, hair="short") -> None:
    """Head and shoulders from behind; `y` is the middle of the head, `size` half its height."""
    pen.disc(x, y, size * 0.8, size)
    pen.limb([(x, y + size * 0.5), (x, y + size * 1.5)], [size * 0.82, size * 0.95])
    shoulder = [(0.42, 1.25), (1.5, 1.75), (1.98, 2.5), (2.15, 4.2), (2.2, 9)]
    pen.poly(
        *((x - dx * size, y + dy * size) for dx, dy in shoulder),
        *((x + dx * size, y + dy * size) for dx, dy in reversed(shoulder)),
    )
    if hair == "bun":
        pen.disc(x, y - size * 1.12, size * 0.42)
    elif hair == "long":
        pen.limb([(x, y - size * 0.1), (x, y + size * 1.3)], [size * 1.9, size * 1.75])
    elif hair == "curly":
        pen.disc(x, y - size * 0.15, size * 1.05, size * 1.08)
    elif hair == "scarf":
        pen.disc(x, y, size * 0.95, size * 1.08)
        pen.poly(
            (x - size * 0.9, y),
            (x + size * 0.9, y),
            (x + size * 1.3, y + size * 2),
            (x - size * 1.3, y + size * 2),
        )


HAIR = ("short", "curly", "long", "bun", "short", "scarf")


def crowd(pen, y, size, count, chance) -> None:
    """A row of onlookers across the whole picture; `chance` is a random.Random."""
    gap = pen.size[0] / count
    for place in range(-1, count + 2):
        x = gap * (place + 0.3) + chance.uniform(-0.1, 0.1) * gap
        scale = size * chance.uniform(0.93, 1.06)
        onlooker(pen, x, y + chance.uniform(-0.3, 0.3) * size, scale, chance.choice(HAIR))
