"""Pages, files and sitemaps from a real server on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from nlu.errors import InputError
from retrieval import Document, read_sources
from retrieval.addresses import MAX_BYTES, is_address
from tests.retrieval.readers.samples import docx, page, paragraph, pdf

HTML = "text/html; charset=utf-8"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
Answer = tuple[int, Mapping[str, str], bytes]


class Site:
    """answers: by path; asked: paths in their order."""

    def __init__(self) -> None:
        site = self
        self.answers: dict[str, Answer | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[str] = []
        self.agents: set[str | None] = set()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.agents.add(self.headers["User-Agent"])
                answer = site.answers.get(self.path, (404, {}, b"no"))
                if callable(answer):
                    answer(self)
                    return
                status, headers, body = answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self, path: str, text: str, content_type: str = HTML) -> str:
        self.answers[path] = (200, {"Content-Type": content_type}, text.encode())
        return self.url + path

    def sitemap(self, *entries: str, path: str = "/sitemap.xml", root: str = "urlset") -> str:
        inside = {"urlset": "url", "sitemapindex": "sitemap"}.get(root, root)
        listed = "".join(f"<{inside}>{entry}</{inside}>" for entry in entries)
        xml = f'<?xml version="1.0"?><{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</{root}>'
        return self.page(path, xml, "application/xml")

    def loc(self, path: str, more: str = "") -> str:
        return f"<loc>{self.url}{path}</loc>{more}"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    found = Site()
    yield found
    found.server.shutdown()
    found.server.server_close()


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A source that is always there, so that nothing else has to be read."""
    path = tmp_path / "good.jsonl"
    path.write_text('{"id": "good", "text": "Good."}')
    return path


def read(*sources: str | Path) -> tuple[list[Document], list[str]]:
    lines: list[str] = []
    return read_sources(sources, lines.append), lines


def test_a_page(site: Site) -> None:
    address = site.page(
        "/en/returns?x=1", '<html lang="en"><h1>Returns</h1><p>See <a href="/terms">terms</a>.</p></html>'
    )
    ((document,), lines) = read(address)
    assert lines == []
    assert document == Document(
        id=address,
        text=f"See [terms]({site.url}/terms).",
        language="en",
        group=f"{site.url}/returns?x=1",
        title="Returns",
        source=address,
    )
    assert site.agents == {"rapport"}


SENT = (
    ("/manual", "application/pdf", pdf([page((11, "Manual."))]), "Manual."),
    ("/a.pdf", "application/octet-stream", pdf([page((11, "Manual."))]), "Manual."),
    ("/b", WORD, docx(paragraph("Word.")), "Word."),
    ("/faq.csv", "text/plain", b"question,answer\n?,Table.\n", "Table."),
    ("/faq", "text/csv; charset=windows-1252", "question,answer\n?,Größe\n".encode("cp1252"), "Größe"),
    ("/x.jsonl?v=2", "application/octet-stream", b'{"id": "x", "text": "Line."}', "Line."),
    ("/x.md", "text/markdown", b"---\ntitle: T\n---\nMark.", "Mark."),
    ("/api", "application/json", b'{"articles": [{"id": 1, "title": "T", "body": "<p>Help.</p>"}]}', "Help."),
    ("/old", "text/html", "<p>Größe</p>".encode("cp1252"), "Größe"),
)


def test_the_content_type_decides_what_reads_it_and_else_the_suffix(site: Site) -> None:
    for path, content_type, data, _ in SENT:
        site.answers[path] = (200, {"Content-Type": content_type}, data)
    documents, _ = read(*(site.url + path for path, *_ in SENT))
    assert [document.text for document in documents] == [text for *_, text in SENT]


def drip(handler: BaseHTTPRequestHandler) -> None:
    """More than is read, without saying how much."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    try:
        for _ in range(MAX_BYTES // 1_000_000 + 50):
            handler.wfile.write(b"<p>x" * 250_000)
    except OSError:
        pass


def redirect(to: str) -> Answer:
    return 302, {"Location": to}, b""


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ((404, {}, b"<p>no</p>"), "the server answers 404"),
        ((500, {}, b""), "the server answers 500"),
        ((200, {"Content-Type": "image/png"}, b"\x89PNG"), "is sent as image/png, which is not read"),
        ((200, {}, b"<p>x</p>"), "is sent as nothing named, which is not read"),
        ((200, {"Content-Type": "application/pdf"}, b"<p>x</p>"), "is named or sent as PDF, but holds something else"),
        ((200, {"Content-Type": "text/html"}, pdf([])), "is named or sent as HTML, but holds a PDF"),
        (
            (200, {"Content-Type": "application/xml"}, b"<rss></rss>"),
            "is XML, but no sitemap: its first element is 'rss'",
        ),
        ((200, {"Content-Type": "application/xml"}, b"<rss>"), "is not valid XML"),
        (
            (200, {"Content-Type": "application/xml"}, b'<!DOCTYPE a [<!ENTITY b "c">]><urlset>&b;</urlset>'),
            "document type definition",
        ),
        ((200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"no gzip"), "can't be fetched"),
        (redirect("file:///etc/passwd"), "leads on to file:///etc/passwd, which is not an address of the web"),
        (redirect("ftp://127.0.0.1/x"), "leads on to ftp"),
        (redirect("/x"), "leads on more than 5 times"),
        (drip, "larger than 20 MB"),
    ],
)
def test_what_can_not_be_had_is_one_line(
    site: Site, good: Path, answer: Answer | Callable[[BaseHTTPRequestHandler], None], problem: str
) -> None:
    site.answers["/x"] = answer
    documents, lines = read(site.url + "/x", good)
    assert [document.id for document in documents] == ["good"]
    assert len(lines) == 1
    assert lines[0].startswith(f"{site.url}/x: ")
    assert problem in lines[0]


def test_a_server_that_is_not_there_is_one_line(site: Site, good: Path) -> None:
    site.server.shutdown()
    site.server.server_close()
    _, lines = read(site.url + "/x", good)
    assert len(lines) == 1
    assert "can't be fetched (ConnectError" in lines[0]


def test_redirects_are_followed_and_the_last_address_is_the_source(site: Site) -> None:
    site.answers["/a"] = redirect("/b")
    site.answers["/b"] = redirect(site.url + "/c")
    address = site.page("/c", "<p>Text.</p>")
    assert read(site.url + "/a")[0][0].source == address


@pytest.mark.parametrize(
    "source", ["file:///etc/passwd", "ftp://a.example/x", "https:///x", "http:/x", "FILE:/etc/passwd"]
)
def test_other_addresses_are_refused(source: str) -> None:
    with pytest.raises(InputError, match=r"can't be fetched. An address begins with https:// or http://"):
        read(source)


@pytest.mark.parametrize("source", ["knowledge", "/a/b", "a:b", "C:\\a", "https"])
def test_paths_are_no_addresses(source: str) -> None:
    assert not is_address(source)


# Sitemaps


def test_a_sitemap_gives_its_pages_and_when_they_were_changed(site: Site) -> None:
    for name in "abc":
        site.page(f"/{name}", f"<h1>{name}</h1><p>Text.</p>")
    changed = '<meta property="article:modified_time" content="2025-03-03T08:00:00Z">'
    site.page("/c", f"{changed}<h1>c</h1><p>Text.</p>")
    address = site.sitemap(
        site.loc("/a", "<lastmod>2025-01-02T00:00:00+00:00</lastmod>"),
        site.loc("/b"),
        site.loc("/c", "<lastmod>2025-01-02</lastmod>"),
    )
    documents, lines = read(address)
    assert [(document.title, str(document.updated)) for document in documents] == [
        ("a", "2025-01-02"),
        ("b", "None"),
        ("c", "2025-03-03"),
    ]
    assert lines == [f"{address}: reading 3 pages"]
    assert site.asked == ["/sitemap.xml", "/robots.txt", "/a", "/b", "/c"]


def test_an_index_of_sitemaps_is_followed_to_lists_of_pages(site: Site) -> None:
    site.page("/a", "<p>Text.</p>")
    site.sitemap(site.loc("/a"), path="/one.xml")
    site.sitemap(site.loc("/index.xml"), path="/two.xml", root="sitemapindex")
    address = site.sitemap(
        site.loc("/one.xml"), site.loc("/two.xml"), site.loc("/none.xml"), path="/index.xml", root="sitemapindex"
    )
    documents, lines = read(address)
    assert [document.id for document in documents] == [f"{site.url}/a"]
    assert f"{site.url}/none.xml: the server answers 404 Not Found; skipped" in lines
    assert f"{site.url}/two.xml: is no list of pages; an index of sitemaps may not name another index; skipped" in lines


def test_robots_are_respected(site: Site, good: Path) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /private\n", "text/plain")
    site.page("/a", "<p>Text.</p>")
    site.page("/private/b", "<p>Text.</p>")
    address = site.sitemap(site.loc("/a"), site.loc("/private/b"))
    documents, lines = read(address, good)
    assert [document.id for document in documents] == [f"{site.url}/a", "good"]
    assert f"{address}: 1 addresses that robots.txt forbids; skipped" in lines
    assert "/private/b" not in site.asked


def test_rules_that_can_not_be_had_forbid_all(site: Site, good: Path) -> None:
    site.answers["/robots.txt"] = (503, {}, b"")
    site.page("/a", "<p>Text.</p>")
    documents, lines = read(site.sitemap(site.loc("/a")), good)
    assert [document.id for document in documents] == ["good"]
    assert lines[0].startswith(f"{site.url}/robots.txt: the server answers 503")
    assert "/a" not in site.asked


def test_a_sitemap_speaks_only_for_its_own_site(site: Site) -> None:
    site.page("/a", "<p>Text.</p>")
    others = ("http://169.254.169.254/x", "file:///etc/passwd", "javascript:x", "https://other.example/")
    address = site.sitemap(site.loc("/a"), *(f"<loc>{other}</loc>" for other in others))
    documents, lines = read(address)
    assert len(documents) == 1
    assert f"{address}: 2 addresses on other sites; skipped" in lines


def test_a_large_sitemap_is_read_up_to_its_limit_and_says_how_far_it_is(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrieval.addresses.MAX_PAGES", 4)
    monkeypatch.setattr("retrieval.addresses._EVERY", 2)
    for number in range(6):
        site.page(f"/{number}", f"<p>Text {number}.</p>")
    address = site.sitemap(*(site.loc(f"/{number}") for number in range(6)))
    documents, lines = read(address)
    assert len(documents) == 4
    assert lines == [
        f"{address}: names 6 pages; those after 4 are not read",
        f"{address}: reading 4 pages",
        f"{address}: 2 pages read",
        f"{address}: 4 pages read",
    ]


def test_a_broken_page_of_a_sitemap_is_said_and_the_others_are_read(site: Site) -> None:
    site.page("/b", "<p>Text.</p>")
    documents, lines = read(site.sitemap(site.loc("/a"), site.loc("/b")))
    assert len(documents) == 1
    assert f"{site.url}/a: the server answers 404 Not Found; skipped" in lines
