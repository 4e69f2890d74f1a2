"""What a program’s page shows beside what it holds."""

ROUTE = "for/{slug}/"  # below the list of programs


def terms_of(program, relation: str, chrome) -> list[dict]:
    """Return id, address and name of the terms of ``program``, in the order of its site; no query."""
    known = chrome.parts.get("program_terms", {}).get(relation, ()) if chrome else ()
    ids = program.term_ids.get(relation, ())
    return [term for term in known if term["id"] in ids]


def audiences_of(program, chrome) -> list[dict]:
    """Return name and ``url`` of the audiences of ``program``: that of the page about each, if known."""
    above = chrome.programs_url if chrome else ""
    return [
        {**term, "url": f"{above}{ROUTE.format(slug=term['slug'])}" if above else ""}
        for term in terms_of(program, "audiences", chrome)
    ]
