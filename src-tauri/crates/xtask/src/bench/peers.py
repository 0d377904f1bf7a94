"""Sets one text with Typst and with WeasyPrint, both warm and in this process, and prints how long each took."""

import re
import sys
import time
from importlib.metadata import version
from pathlib import Path

import typst
import weasyprint

RUNS = 5


def quickest(work) -> float:
    work()  # fonts and tables are loaded once
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def as_typst(markdown: str) -> bytes:
    """Headings, list items and paragraphs; everything else is a paragraph of plain text."""
    out = ['#set page(paper: "a4", numbering: "1")', '#set text(lang: "nl", hyphenate: true)', "#set par(justify: true)"]
    for block in re.split(r"\n\s*\n", markdown):
        for line in block.splitlines():
            heading = re.match(r"(#+) (.*)", line)
            item = re.match(r"\s*[-*] (.*)", line)
            if heading:
                out.append("=" * len(heading[1]) + " " + quoted(heading[2]))
            elif item:
                out.append("- " + quoted(item[1]))
            else:
                out.append(quoted(line))
        out.append("")
    return "\n".join(out).encode()


def quoted(text: str) -> str:
    """Typst's own marks as plain letters."""
    return re.sub(r"([\\#*_`$<>@=~\[\]/-])", r"\\\1", text)


html, markdown = (Path(name).read_text() for name in sys.argv[1:3])
source = as_typst(markdown)
for name, work in [
    ("typst", lambda: typst.compile(source)),
    ("weasyprint", lambda: weasyprint.HTML(string=html).write_pdf()),
]:
    print(f"{name} {version(name)}\t{quickest(work):.2f}")
