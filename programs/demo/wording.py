"""How a term of the demonstration is written down."""

ENGLISH_AND_SPANISH = {"English": {}, "Spanish": {"synonyms": "Español, Castellano"}}


def term(page_title: str, intro: str, description: str, synonyms: str = "") -> dict:
    return {
        "page_title": page_title,
        "intro": intro,
        "description": description,
        "synonyms": synonyms,
    }
