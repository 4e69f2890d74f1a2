"""Turns the HTML of an article into our blocks. What has no block becomes text, and is told."""

import re
from html import escape

from articles.importing import elements, media_elements
from articles.importing.embeds import bare_post, is_post, video_address
from articles.importing.html_tree import Node, parse, words
from articles.importing.lost_posts import announced_posts
from articles.importing.records import Mode
from articles.importing.writer import INLINE, SAME, Writer, block, shortened

DROPPED = {"script": "scripts", "style": "styles", "template": "templates", "noscript": "noscript",
    "head": "heads of documents", "title": "titles of documents"}  # fmt: skip
LONGEST_NOTED = 440  # letters that fit into a line of the report, with what is said of them
EMPTY_LINE = re.compile(r"\n[ \t\xa0]*\n\s*")
LOST_LOOKS = {"code": "code within a line", "kbd": "keys", "samp": "code within a line",
    "del": "struck-out words", "s": "struck-out words", "strike": "struck-out words",
    "mark": "marked words", "u": "underlined words"}  # fmt: skip


class Conversion:
    """One article on its way. ``place`` knows pictures, files and links: see ``places``."""

    def __init__(self, place, mode: Mode = Mode.HTML, embeds: list[str] | None = None):
        self.place = place
        self.mode = mode
        self.kept_embeds = embeds or []
        self.writer = Writer(self.embed)
        self.note = place.note
        self.within = 0  # blocks around what is being read
        self.top_heading = 2
        self.all_words = ""
        self.pull_quotes = 0
        self.captions: set[str] = set()  # of pictures in galleries: long ones stand below one

    def run(self, html: str) -> list[dict]:
        """Return the blocks of ``html``."""
        tree, flattened = parse(html)
        if flattened:
            self.note("Elements nested more than 60 deep were made flat; their words are kept.")
        levels = [int(node.tag[1]) for node in tree.walk() if re.fullmatch(r"h[1-6]", node.tag)]
        self.top_heading = min(levels, default=2)
        self.tree = tree
        self.children(tree)
        blocks = self.writer.finish()
        for ending in announced_posts(blocks):
            self.note(
                f"After “{ending}” there may be words of a post, without a frame. If so, make them"
                " a post or a thread.",
                kind="to check",
            )
        return blocks

    def children(self, node: Node) -> None:
        """Read what is in a node."""
        for child in node.children:
            if isinstance(child, str):
                self.text(child)
            else:
                self.element(child)

    def inside(self, node: Node) -> None:
        """Read what is in an element that stands by itself."""
        self.writer.paragraph()
        self.within += 1
        self.children(node)
        self.within -= 1
        self.writer.paragraph()

    def text(self, text: str) -> None:
        """Read words; line breaks mean what they mean in this kind of source."""
        if self.mode == Mode.HTML or (self.mode == Mode.BLOCKS and self.within):
            self.writer.line.text(text)
            return
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        for number, part in enumerate(EMPTY_LINE.split(text)):
            if number:
                self.writer.paragraph()
            for line_number, line in enumerate(part.split("\n")):
                if line_number:
                    self.writer.line.line_break()
                self.writer.line.text(line)

    def element(self, node: Node) -> None:
        """Read an element."""
        tag = node.tag
        if tag in DROPPED:
            self.note(f"Left out: {DROPPED[tag]}.", kind="left out")
        elif tag == "br":
            self.writer.line.line_break()
        elif is_post(node):
            media_elements.post(self, node)
        elif handler := elements.special(node) or media_elements.special(node):
            handler(self, node)
        elif tag in INLINE:
            self.inline(node)
        else:
            if tag in ("form", "button", "select", "textarea", "math"):
                self.note(f"A form or part of one ({tag}) became text.", kind="became text")
            self.inside(node)

    def inline(self, node: Node) -> None:
        """Read words with a mark; what stands by itself in them splits them."""
        line = self.writer.line
        if node.tag in LOST_LOOKS:
            self.note(f"Became plain text: {LOST_LOOKS[node.tag]}.", kind="became text")
        started = False
        if node.tag == "a":
            started = self._start_link(node)
        elif node.tag in SAME:
            started = line.start(SAME[node.tag], f"<{SAME[node.tag]}>")
        elif node.tag == "q":
            line.text("“")
        self.children(node)
        if node.tag == "q":
            line.text("”")
        if started:
            line.end()

    def _start_link(self, node: Node) -> bool:
        href = node.attrs.get("href", "").strip()
        start = self.place.link_start(href) if href else ""
        return bool(start) and self.writer.line.start("a", start)

    def words_of_all(self) -> str:
        """Return all words of the article in one line, for what repeats some of them."""
        if not self.all_words:
            self.all_words = " ".join(words(self.tree).split())
        return self.all_words

    def put_picture(self, image: int, alt: str, caption: str, credit: str) -> None:
        """Write a picture of ours."""
        if not alt:
            self.note(
                "A picture has no words for people who cannot see it.",
                kind="pictures without words",
            )
        chosen = {"image": image, "alt_text": shortened(alt, 255), "decorative": False}
        value = {"image": chosen, "caption": caption, "credit": shortened(credit, 160)}
        self.writer.put("image", value)
        if len(alt) > LONGEST_NOTED:
            self.note("The words for a picture were too long; they are text below it.", "to check")
            self.writer.raw(f"<p>{escape(alt, quote=False)}</p>")
        elif len(alt) > 255:
            self.note(f"The words for a picture were cut. All of them: {alt}", "to check")
        if len(credit) > 160:
            self.writer.raw(f"<p>{escape(credit, quote=False)}</p>")

    def embed(self, url: str) -> dict | None:
        """Return the block for an address that stands alone, if there is one."""
        if video := video_address(url):
            return block("video", media_elements.video_value("", video))
        value = bare_post(url, self.kept_embeds)
        if value is None:
            self.note(
                f"What was embedded, or stood alone, is a link: {url}", kind="unresolved embeds"
            )
            return None
        if not value["text"]:
            self.note(
                f"The words of this post are not in the export; add them: {url}",
                kind="embeds without words",
            )
            value["text"] = url
        return block("post", value)
