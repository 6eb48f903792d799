#!/bin/sh
# Cuts the three faces the program ships from Noto Sans CJK, or checks that they cover every word that ships.
#
#   ./cut.sh [NotoSansCJK-Regular.ttc]     cut anew (default: where Debian's fonts-noto-cjk puts it)
#   ./cut.sh --check                       name each character of locales/**/*.ftl that no face can draw
#
# Needs python3 with fontTools 4 (pyftsubset); installs nothing. The same collection and the same fontTools give the
# same bytes. Hinting, layout features and vertical metrics are dropped; nothing else of the outlines is changed.
#
#   latin.otf   ASCII, Latin-1 and punctuation from the Korean face, whose quotes, dashes and dots are proportional
#   sc.otf      GB2312, the same punctuation full width, and characters found in names but not in GB2312
#   tc.otf      Big5 and the same punctuation, as Taiwan writes them
set -eu
here=$(cd "$(dirname "$0")" && pwd)
collection=${1:-/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc}

if [ "$collection" = --check ]; then
    exec python3 - "$here" <<'PYTHON'
import pathlib, sys
from fontTools.ttLib import TTFont

here = pathlib.Path(sys.argv[1])
covers = {name: set(TTFont(here / f"{name}.otf").getBestCmap()) for name in ("latin", "sc", "tc")}
first = {"en-US": ("latin", "sc"), "zh-CN": ("sc",), "zh-TW": ("tc",)}
missing = 0
for file in sorted((here / "../../locales").glob("**/*.ftl")):
    language = file.relative_to(here / "../../locales").parts[0]
    wanted = set().union(*(covers[name] for name in first[language]))
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        for character in sorted(set(line)):
            if ord(character) not in wanted:
                elsewhere = [name for name, has in covers.items() if ord(character) in has]
                note = f"only in {', '.join(elsewhere)}" if elsewhere else "in no face"
                print(f"{file.relative_to(here.parents[1])}:{number}: U+{ord(character):04X} {character} {note}")
                missing += not elsewhere
sys.exit(1 if missing else 0)
PYTHON
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$work" <<'PYTHON'
import pathlib, sys

work = pathlib.Path(sys.argv[1])

def charset(codec, leads, trails):
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.update(bytes((lead, trail)).decode(codec))
            except UnicodeDecodeError:
                pass
    return found

latin = {chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x100)]}
marks = set("‐‑–—―‘’‚“”„†‡•…‰′″‹›⁄€™←↑→↓−≈≠≤≥×÷·○●◇◆□■△▲▽▼☆★✓✕")
full = {chr(code) for code in [*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7)]}
kana_and_cyrillic = {chr(code) for code in [*range(0x3040, 0x3100), *range(0x400, 0x460)]}
gb2312 = charset("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)) - kana_and_cyrillic
big5 = charset("big5", range(0xA1, 0xFA), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]) - kana_and_cyrillic
# In people's and places' names today, though the standards of 1980 and 1984 lack them.
names = set("喆堃玥珺祎旸暐璟翀昇珮珅玙珩玹琁琇瑄璈璠璇瓈甯叕吔嘢堉垚塱姮婳媖媱孋孖宓屾峣峯崟嵘嵩弢彣徳忞怡恺惢愔憓懿戬旼昳昽晗晞晧晔暕暻曦朤杋栢梽椀楒榳槺樆毓沄泓洺浡浠涢淏淯湉湲溁溦滢滪漩潞潆澍澔濛瀚瀞烜烨焓焜煊煜煦熠熹燊燚爔牁玏玘玚玟玢珂珈珉珧琤琨琪琬琮琰琲瑀瑗瑾璐璘瓅畯畲皓皛睿矞砼硚祐祺禔禛禤禹竑筱筼箐粿絪綦綮縯翙翚翛翯聿聿肜芃芊芮苡苢苳茳荞莙莜菀菡菥萁萱葳蓁蓓蔺蕻薇藜蘅虓蛳裬覃訚訢誉讠谞谡豳赟贇赪跃轶辀迦迪邕邝邸郜郦郗鄢酆釪鉴鋆鋐鎏鎔鏻鑫闇闫闿陟隰雒雩雯霏霁霈霖霨韪韬頔顗顼飏飒馗骁骐骕骥魃鲲鳯鸢麒黉黛龑龢䶮")
for name, characters in {
    # The Korean ellipsis floats in the middle of the line; another face has to help out.
    "latin": (latin | marks) - {"…"},
    "sc": latin | marks | full | gb2312 | names,
    "tc": latin | marks | full | big5 | names,
}.items():
    (work / f"{name}.txt").write_text("".join(sorted(characters)), encoding="utf-8")
PYTHON

cut() { # name, face in the collection, layout features
    pyftsubset "$collection" --font-number="$2" --text-file="$work/$1.txt" --output-file="$here/$1.otf" \
        --layout-features="$3" --no-hinting --notdef-outline --name-IDs='0,1,2,3,4,5,6,13,14' --no-recalc-timestamp \
        --drop-tables+=BASE,VORG,vhea,vmtx,DSIG,GSUB
}
cut latin 1 kern
cut sc 2 ''
cut tc 3 ''
python3 - "$here" <<'PYTHON'
# What the three faces draw together, for the checks of content, which know no font.
import pathlib, sys
from fontTools.ttLib import TTFont

here = pathlib.Path(sys.argv[1])
drawn = sorted(set().union(*(TTFont(here / f"{name}.otf").getBestCmap() for name in ("latin", "sc", "tc"))))
ranges = []
for number in drawn:
    if ranges and ranges[-1][1] == number - 1:
        ranges[-1][1] = number
    else:
        ranges.append([number, number])
words = [f"{first:x}" if first == last else f"{first:x}-{last:x}" for first, last in ranges]
lines = [""]
for word in words:
    if len(lines[-1]) + len(word) + 1 > 120:
        lines.append("")
    lines[-1] = f"{lines[-1]} {word}".strip()
(here / "../../src/content/checks/coverage.txt").write_text("\n".join(lines) + "\n")
PYTHON
ls -l "$here"/*.otf
