"""The StreamField library: one module per family, and the palettes pages offer."""

from site_core.blocks.callouts import CalloutBlock, CtaBlock, NewsletterBlock, SupportBlock
from site_core.blocks.cards import ProgramsBlock
from site_core.blocks.links import LinkBlock
from site_core.blocks.media import DocumentsBlock, ImageBlock, VideoBlock
from site_core.blocks.posts import PostBlock, ThreadBlock
from site_core.blocks.quotes import PullQuoteBlock, QuoteBlock
from site_core.blocks.text import FaqBlock, HeadingBlock, TableBlock, TextBlock

__all__ = ["ACTION_BLOCKS", "ARTICLE_BLOCKS"]

ARTICLE_BLOCKS = [
    ("text", TextBlock()),
    ("heading", HeadingBlock()),
    ("image", ImageBlock()),
    ("quote", QuoteBlock()),
    ("pull_quote", PullQuoteBlock()),
    ("post", PostBlock()),
    ("thread", ThreadBlock()),
    ("video", VideoBlock()),
    ("callout", CalloutBlock()),
    ("cta", CtaBlock()),
    ("newsletter", NewsletterBlock()),
    ("faq", FaqBlock()),
    ("documents", DocumentsBlock()),
    ("table", TableBlock()),
    ("support", SupportBlock()),
    ("programs", ProgramsBlock()),
]

ACTION_BLOCKS = [("link", LinkBlock())]
