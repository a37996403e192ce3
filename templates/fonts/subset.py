"""Makes the display fonts in this folder from npm packages, each with the letters that names need.

Run with `pip install fonttools brotli`, and the packages unpacked in one folder (`npm pack NAME`, `tar xzf`):

    python3 templates/fonts/subset.py FOLDER

FOLDER/<package name without its scope>/ holds what the package holds. Nothing at run time needs this script.
"""

import sys
import unicodedata
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), *map(ord, "–—‘’‚“”„•…€≥≤×÷−")]
# Arabic letters, digits and marks, and the forms by which widths are looked up (`arabic-forms.ts`).
ARABIC = [*range(0x20, 0x7F), 0xA0, 0xAB, 0xBB, *range(0x600, 0x700), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)]


def chinese():
    """The 5,401 characters that Big5 calls frequent, signs, and what written Cantonese needs beside them."""
    frequent = []
    for lead in range(0xA1, 0xC7):
        for trail in [*range(0x40, 0x7F), *range(0xA1, 0xFF)]:
            try:
                frequent.append(ord(bytes([lead, trail]).decode("big5")))
            except UnicodeDecodeError:
                continue
    return [*frequent, *map(ord, "嘅咗冇㗎啲喺嘢嚟咁佢哋啱諗靚餸粿冧餐蛋撻煲")]


# File here: package, file in it, its letters.
FONTS = {
    "marker-gothic.ttf": ("lxgw-marker-gothic", "files/lxgw-marker-gothic-chinese-traditional-400-normal.woff2", chinese()),
    "lalezar.ttf": ("lalezar", "Lalezar_400Regular.ttf", ARABIC),
    "chalk.ttf": ("cabin-sketch", "files/cabin-sketch-latin-700-normal.woff2", LATIN),
    "bebas-neue.ttf": ("bebas-neue", "400Regular/BebasNeue_400Regular.ttf", LATIN),
    "jost.ttf": ("jost", "500Medium/Jost_500Medium.ttf", LATIN),
}


# A changed font may not keep a name that its licence reserves.
RENAMED = {"chalk.ttf": "Etalase Chalk"}


def add_isolated_forms(font):
    """Gives the isolated forms of Arabic letters, which many fonts leave out, the glyphs of the letters themselves."""
    for table in font["cmap"].tables:
        for form in range(0xFE80, 0xFEFD):
            kind, _, letter = unicodedata.decomposition(chr(form)).partition(" ")
            if kind == "<isolated>" and " " not in letter and form not in table.cmap:
                glyph = table.cmap.get(int(letter, 16))
                if glyph is not None:
                    table.cmap[form] = glyph


def rename(font, name):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4):
            record.string = name
        elif record.nameID == 6:
            record.string = name.replace(" ", "")


def make(folder, name, package, file, letters):
    font = TTFont(Path(folder) / package / file, recalcTimestamp=False)
    if letters is ARABIC:
        add_isolated_forms(font)
    options = Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    if name in RENAMED:
        rename(font, RENAMED[name])
    font.flavor = None
    font.save(HERE / name)


if __name__ == "__main__":
    for name, (package, file, letters) in FONTS.items():
        make(sys.argv[1], name, package, file, letters)
