"""Exports of a help centre: the JSON that Zendesk's Help Center API gives for articles.

Such a file is one page of "List Articles" (`{"articles": [...]}`), a list of such pages, a list of articles, or one
article (`{"article": {...}}`). Beside the articles there may be `translations`, `user_segments` (what `include=` adds).
An article may also hold its own `translations`. Of the fields published at
developer.zendesk.com/api-reference/help_center/help-center-api (Articles, Translations) these are used:

- `id`; the same for an article in every `locale`, and a translation's `source_id`: they make the group;
- `locale`, `title`, `body` (some exports call it `html_body`), `html_url`;
- `draft`: such a text is not published and is skipped; `outdated`: a translation behind its original, skipped as well;
- `edited_at`, else `updated_at`, as the day it was last worked on;
- `user_segment_id` and `user_segment_ids`: who may see it, as audiences, by their names where the file has them;
- `label_names` of the form `product:tents`, for the fields of `retrieval/readers/fields.py`; other labels, sections
  and categories have no place in a document.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from nlu.errors import InputError
from retrieval.readers.article import Article, Raw, Reading
from retrieval.readers.fields import NAMES, plain_name
from retrieval.readers.html import fragment
from retrieval.readers.text import decode

_LABELS: Final = {name for names in NAMES.values() for name in names} - {"id", "group", "title", "question"}

Json = Mapping[str, Any]


def read(raw: Raw) -> Reading:
    """Every published article in every language.

    Raises:
        InputError: it is no JSON, or not of this kind.
    """
    try:
        content = json.loads(decode(raw.data, raw.charset))
    except ValueError as error:
        raise InputError(f"is not valid JSON ({error})") from error
    pages = list(_pages(content))
    articles = [article for page in pages for article in _objects(page, "articles")]
    if not any(_body(article) is not None for article in articles):
        raise InputError(
            "is JSON, but no export of a help centre: it has no articles with title and body. Other articles belong "
            'into JSON Lines (.jsonl) with {"id","text"}'
        )
    segments = {
        str(item.get("id")): str(item.get("name")) for page in pages for item in _objects(page, "user_segments")
    }
    beside = [item for page in pages for item in _objects(page, "translations")]
    reading, seen, passed = Reading(), set(), {"draft": 0, "outdated": 0}
    for article, text in _texts(articles, beside):
        group, locale = str(article.get("id", "")), str(text.get("locale") or article.get("locale") or "")
        if (group, locale.casefold()) in seen:
            continue
        seen.add((group, locale.casefold()))
        state = next((state for state in passed if text.get(state) is True), "")
        if state:
            passed[state] += 1
            continue
        place = f"article {group} {locale}".strip()
        body = fragment(_body(text) or "", str(text.get("html_url") or ""))
        if body:
            reading.articles.append(Article(body, _fields(article, text, group, locale, segments), place))
        else:
            reading.problems.append(f"{place} holds no text; skipped")
    reading.problems += [f"{count} texts marked {state}; skipped" for state, count in passed.items() if count]
    stated = max((page["count"] for page in pages if isinstance(page.get("count"), int)), default=0)
    if stated > len(articles):
        reading.problems.append(f"holds {len(articles)} of {stated} articles; export the other pages too")
    return reading


def _pages(content: object) -> Iterator[Json]:
    if isinstance(content, dict):
        article = content.get("article")
        yield content if not isinstance(article, dict) else {"articles": [article]}
    elif isinstance(content, list):
        pages = [item for item in content if isinstance(item, dict)]
        if any("articles" in page for page in pages):
            yield from pages
        else:
            yield {"articles": pages}


def _objects(page: Json, name: str) -> list[Json]:
    found = page.get(name)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _body(text: Json) -> str | None:
    """The HTML, None where the object is no article."""
    body = text.get("body", text.get("html_body"))
    return body if isinstance(body, str) and isinstance(text.get("title"), str) else None


def _texts(articles: list[Json], beside: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Each article with each of its texts: its own, then its translations."""
    known: dict[str, Json] = {}
    for article in articles:
        if _body(article) is not None:
            known.setdefault(str(article.get("id")), article)
            yield article, article
    for article in articles:
        for text in _objects(article, "translations"):
            if _body(text) is not None:
                yield article, text
    for text in beside:
        original = known.get(str(text.get("source_id")))
        of_article = str(text.get("source_type", "article")).casefold() == "article"
        if original is not None and of_article and _body(text) is not None:
            yield original, text


def _fields(article: Json, text: Json, group: str, locale: str, segments: Mapping[str, str]) -> dict[str, object]:
    labelled: dict[str, list[str]] = {}
    for label in article.get("label_names") or ():
        name, colon, value = str(label).partition(":")
        if colon and plain_name(name) in _LABELS:
            labelled.setdefault(plain_name(name), []).append(value.strip())
    fields: dict[str, object] = {name: values if len(values) > 1 else values[0] for name, values in labelled.items()}
    seen_by = article.get("user_segment_ids") or [article.get("user_segment_id")]
    audiences = [segments.get(str(one), f"segment {one}") for one in seen_by if one is not None]
    if audiences:
        fields["audiences"] = audiences
    return fields | {
        "id": f"{group}/{locale}" if group else "",
        "group": group,
        "language": locale,
        "title": text.get("title"),
        "url": text.get("html_url") or article.get("html_url"),
        "updated": text.get("edited_at") or text.get("updated_at"),
    }
