"""Reads the page of the list of programs."""

from bs4 import BeautifulSoup


def read(get, site, path="/programs/", **params):
    """Return the parsed page that answers ``params``; lists are values named several times."""
    response = get(site, path, query_params=params)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(page) -> list[str]:
    return [link.get_text() for link in page.select(".programs .cover")]


def count(page) -> str:
    return page.select_one("#count").get_text()


def offered(page, group: str) -> dict[str, int]:
    """Return the values of a group with the programs they lead to."""
    labels = [box.parent for box in page.select(f"input[name={group}][type=checkbox]")]
    return {label.span.get_text(): int(label.select_one(".count").contents[0]) for label in labels}


def ticked(page) -> set[str]:
    return {box["value"] for box in page.select("input[type=checkbox][checked]")}


def chosen(page) -> dict[str, str]:
    """Return what the list is narrowed down to, and where taking it back leads."""
    links = page.select(".chosen a:not(.plain)")
    return {
        link.get_text().removeprefix("Remove ").removesuffix(" ×"): link["href"] for link in links
    }


def loosened(page) -> list[tuple[str, str, str]]:
    """Return what to take back: words, address, how many programs that gives."""
    items = page.select(".loosened li")
    return [
        (item.a.get_text(), item.a["href"], item.select_one(".count").get_text()) for item in items
    ]


def head(page) -> tuple[str, str]:
    """Return the canonical address and what robots are told."""
    robots = page.find("meta", attrs={"name": "robots"})
    return page.find("link", rel="canonical")["href"], robots["content"] if robots else ""
