"""HTML to Markdown: the article of a page, without what stands around it and without what nobody sees."""

from __future__ import annotations

import re
import warnings
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from nlu.errors import InputError
from retrieval.readers.article import Article, Raw, Reading
from retrieval.readers.fields import NAMES, plain_name
from retrieval.readers.text import decode_any

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

MAX_DEPTH: Final = 100  # of elements; Markdown is written recursively
_NEVER: Final = (
    "script style template noscript iframe object embed applet svg math canvas audio video map nav dialog button input "
    "select textarea datalist head title link meta base"
).split()
_AROUND: Final = ("header", "footer", "aside")  # of a page that does not mark its article
_ROLES: Final = frozenset("navigation search banner contentinfo complementary dialog alertdialog menu".split())
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CRUMBS: Final = re.compile(r"breadcrumb", re.IGNORECASE)
_LINKS: Final = ("http", "https", "mailto", "tel")
_CHANGED: Final = ("article:modified_time", "last-modified", "dcterms.modified", "og:updated_time")
_PROPERTIES: Final = {name for names in NAMES.values() for name in names} - {"id", "title", "url", "source", "locale"}


def read(raw: Raw) -> Reading:
    """The page's article.

    Fields: title (the first heading of level 1, else that of the page), the `lang` attribute, the canonical address,
    when it was changed; `group`: the default or first address among its translations (`<link hreflang>`); and every
    field of `retrieval/readers/fields.py` that stands in a `<meta name="...">`.

    Raises:
        InputError: it is no HTML, or a page without text.
    """
    from bs4.dammit import EncodingDetector

    declared = raw.charset or EncodingDetector.find_declared_encoding(raw.data, is_html=True) or ""
    text, _ = decode_any(raw.data, declared)
    if not re.search(r"<[a-zA-Z!]", text):
        raise InputError("holds no HTML")
    soup = _parse(text)
    fields = _about(soup, raw.address)
    content = _content(soup)
    heading = content.find("h1")
    if heading is not None and heading.get_text(strip=True):
        fields["title"] = heading.get_text(" ", strip=True)
    markdown = _markdown(content, str(fields.get("url", raw.address)))
    if not markdown:
        raise InputError("holds no text outside navigation and scripts; a page that a script writes can't be read")
    return Reading([Article(markdown, fields)])


def fragment(html: str, address: str = "") -> str:
    """Markdown of a piece of HTML that is all content. address: where its links start from."""
    soup = _parse(f"<div>{html}</div>")
    _drop(soup)
    return _markdown(soup, address)


def _parse(text: str) -> BeautifulSoup:
    from bs4 import BeautifulSoup

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about text that looks like XML or like an address
        return BeautifulSoup(text, "html.parser")


def _about(soup: BeautifulSoup, address: str) -> dict[str, object]:
    """The fields in the page's head."""
    fields: dict[str, object] = {}
    metas: dict[str, str] = {}
    for meta in soup.find_all("meta"):
        name = str(meta.get("name") or meta.get("property") or meta.get("http-equiv") or "").strip().casefold()
        metas.setdefault(name, str(meta.get("content") or "").strip())
    fields.update({name: value for name, value in metas.items() if plain_name(name) in _PROPERTIES and value})
    title = metas.get("og:title") or (soup.title.get_text(" ", strip=True) if soup.title else "")
    language = soup.html.get("lang") or soup.html.get("xml:lang") if soup.html else None
    if title:
        fields["title"] = title
    if language and "language" not in fields:
        fields["language"] = str(language)
    changed = next((metas[name] for name in _CHANGED if metas.get(name)), "")
    if changed and "updated" not in fields:
        fields["updated"] = _day(changed)
    translations = []
    for link in soup.find_all("link", href=True):
        relation = " ".join(link.get_attribute_list("rel")).casefold().split()
        target = _absolute(str(link["href"]), address)
        if "canonical" in relation and target:
            fields["url"] = target
        elif "alternate" in relation and link.get("hreflang") and target:
            # Translations name the same set of addresses, whichever page is read.
            translations.append((str(link["hreflang"]).casefold() != "x-default", target))
    if translations and "group" not in fields:
        fields["group"] = min(translations)[1]
    if address:
        fields.setdefault("url", address)
    return fields


def _content(soup: BeautifulSoup) -> Tag:
    """The element that holds the article."""
    for form in soup.find_all("form"):
        if form.find(["main", "article", "h1"]):  # some servers wrap the whole page into one
            form.unwrap()
        else:
            form.decompose()
    _drop(soup)
    marked = [tag for tag in soup.find_all(True) if tag.name == "main" or tag.get("role") == "main"]
    if marked:
        content = max(marked, key=lambda tag: len(tag.get_text()))
        inner = content.find_all("article")
        return inner[0] if len(inner) == 1 else content
    articles = [tag for tag in soup.find_all("article") if tag.find_parent("article") is None]
    if len(articles) == 1:
        return articles[0]
    for tag in soup.find_all(_AROUND):
        tag.decompose()
    return soup.body or soup


def _drop(soup: BeautifulSoup) -> None:
    """Take out what is no text of the page, and comments."""
    from bs4.element import PreformattedString

    for tag in soup.find_all(_NEVER):
        if not tag.decomposed:
            tag.decompose()
    for tag in soup.find_all(_unseen):
        if not tag.decomposed and tag.name not in ("html", "body"):
            tag.decompose()
    for note in soup.find_all(string=lambda string: isinstance(string, PreformattedString)):
        note.extract()


def _unseen(tag: Tag) -> bool:
    named = " ".join([*filter(None, tag.get_attribute_list("class")), str(tag.get("id") or "")])
    return (
        tag.has_attr("hidden")
        or str(tag.get("aria-hidden")).casefold() == "true"
        or bool(_HIDDEN.search(str(tag.get("style") or "")))
        or str(tag.get("role")).casefold() in _ROLES
        or bool(_CRUMBS.search(named))
    )


def _markdown(content: Tag, address: str) -> str:
    """address: where links start from, "" for a file, in which only whole addresses lead somewhere."""
    from markdownify import MarkdownConverter

    _flatten(content)
    for link in content.find_all("a"):
        target = _absolute(str(link.get("href") or ""), address)
        if not target or target == link.get_text(strip=True):
            link.unwrap()
        else:
            link.attrs = {"href": target}
    for cell in content.find_all(["td", "th"]):
        for part in cell.find_all(string=lambda string: "|" in string):
            part.replace_with(part.replace("|", "\\|"))
    for summary in content.find_all("summary"):
        summary.name = "h4"  # what one clicks on to read more: a question, above its answer
    convert = MarkdownConverter(
        heading_style="ATX",
        bullets="-",
        escape_asterisks=False,  # texts are quoted as they are, mostly where nothing reads Markdown
        escape_underscores=False,
        strip=["img"],
        table_infer_header=True,
        autolinks=False,
    )
    written = convert.convert_soup(content).replace("\xa0", " ")
    lines = "\n".join(line.rstrip(" \t") for line in written.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _flatten(content: Tag) -> None:
    """Make plain text of what is nested deeper than `MAX_DEPTH`."""
    from bs4 import Tag

    level: list[Tag] = [content]
    for _ in range(MAX_DEPTH):
        level = [child for tag in level for child in tag.children if isinstance(child, Tag)]
        if not level:
            return
    for tag in level:
        tag.string = tag.get_text(" ", strip=True)


def _absolute(target: str, address: str) -> str:
    """A link's whole address, "" where it leads nowhere outside the page or to a script."""
    target = re.sub(r"[\x00-\x20]", "", target)
    try:
        whole = urljoin(address, target)
        parts = urlsplit(whole)
    except ValueError:
        return ""
    if not target or target.startswith("#") or parts.scheme.casefold() not in _LINKS:
        return ""
    if parts.scheme in ("http", "https") and not parts.netloc:
        return ""
    return whole.replace("(", "%28").replace(")", "%29")


def _day(changed: str) -> str:
    """A date as HTTP writes it as ISO writes it; anything else as it is."""
    try:
        return parsedate_to_datetime(changed).date().isoformat()
    except (ValueError, TypeError):
        return changed
