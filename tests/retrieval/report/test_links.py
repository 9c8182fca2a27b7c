"""Links against a real server on this machine."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from retrieval import Document
from retrieval.report.links import AT_ONCE, Links, links


class _Pages(BaseHTTPRequestHandler):
    """Answers by path; counts requests, and how many ran at once."""

    asked: ClassVar[Counter[str]] = Counter()
    running: ClassVar[int] = 0
    most: ClassVar[int] = 0
    lock: ClassVar[threading.Lock] = threading.Lock()
    over: ClassVar[threading.Event] = threading.Event()

    def _answer(self) -> None:
        with self.lock:
            _Pages.running += 1
            _Pages.most = max(_Pages.most, _Pages.running)
            self.asked[f"{self.command} {self.path}"] += 1
        if self.path == "/slow":
            self.over.wait(60)
        else:
            time.sleep(0.02)  # so that a second request would be seen beside this one
        with self.lock:  # before the answer, or the next request might come first
            _Pages.running -= 1
        status = {"/moved": 301, "/for-now": 302, "/loop": 302, "/broken": 500, "/private": 403}.get(self.path, 200)
        if self.path.startswith("/gone"):
            status = 404
        if self.path == "/no-head" and self.command == "HEAD":
            status = 405
        self.send_response(status)
        if status in {301, 302}:
            self.send_header("Location", "/loop" if self.path == "/loop" else "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = _answer  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    _Pages.asked.clear()
    _Pages.running = _Pages.most = 0
    _Pages.over.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Pages) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        _Pages.over.set()
        running.shutdown()
        thread.join()


def check(*texts: str, offline: bool = False, timeout: float = 30) -> Links:
    documents = [Document(f"en/a{number}", text, "en", f"a{number}") for number, text in enumerate(texts)]
    return links(documents, [], offline=offline, timeout=timeout)


def states(found: Links) -> dict[str, tuple[str, str]]:
    return {one.link.rpartition("/")[2]: (one.state, one.reason) for one in found.bad}


def test_each_answer_of_a_server_is_told_apart(server: str) -> None:
    names = ("there", "moved", "for-now", "loop", "broken", "private", "gone", "no-head")
    found = check(" ".join(f"[{name}]({server}/{name})" for name in names))
    assert states(found) == {
        "gone": ("dead", "404"),
        "broken": ("failing", "500"),
        "loop": ("failing", "redirects"),
        "moved": ("moved", f"{server}/there"),
        "private": ("refused", "403"),
    }
    assert (found.checked, found.skipped) == (8, 0)
    assert [one.state for one in found.bad] == ["dead", "failing", "failing", "moved", "refused"]
    assert _Pages.asked["GET /no-head"] == 1
    assert _Pages.asked["GET /there"] == 0


def test_a_link_is_asked_for_once_and_its_documents_named(server: str) -> None:
    found = check(f"{server}/gone.", f"see <{server}/gone#part>, twice: {server}/gone")
    assert [(one.link, one.documents) for one in found.bad] == [(f"{server}/gone", ("en/a0", "en/a1"))]
    assert _Pages.asked["HEAD /gone"] == 1


def test_one_host_is_asked_one_at_a_time(server: str) -> None:
    assert AT_ONCE > 1
    assert len(check(" ".join(f"{server}/gone{number}" for number in range(4))).bad) == 4
    assert _Pages.most == 1


def test_a_server_that_does_not_answer(server: str) -> None:
    assert states(check(f"{server}/slow", timeout=0.3)) == {"slow": ("failing", "timeout")}


def test_a_server_that_is_not_there() -> None:
    assert states(check("http://127.0.0.1:9/x")) == {"x": ("failing", "connection")}


def test_offline_and_names_that_cannot_exist_ask_nobody(server: str) -> None:
    found = check(f"{server}/gone and [x](nowhere.md)", offline=True)
    assert ([one.link for one in found.bad], found.checked, found.skipped) == (["nowhere.md"], 1, 1)
    found = check("https://help.kestrel.example/en/x and http://localhost/y and mailto:a@b.example")
    assert (found.bad, found.checked, found.skipped) == ((), 0, 2)
    assert not _Pages.asked


def test_the_address_that_customers_are_shown_is_checked(server: str) -> None:
    document = Document("en/a", "text", "en", "a", source=f"{server}/gone")
    assert [one.link for one in links([document], [], offline=False).bad] == [f"{server}/gone"]


def test_relative_links_lead_to_documents_and_files(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "form.pdf").write_bytes(b"%PDF")
    documents = [
        Document(
            "en/a", "[b](b.md) [b](./b.html#x) [de](../de/b) [pdf](form.pdf) [gone](c.md) [up](../../etc)", "en", "a"
        ),
        Document("en/b", "[a](a) [top](#top) [tel](tel:+491)", "en", "b"),
        Document("de/b", "[a](/help/en/a)", "de", "b", source="https://x.example/help/de/b"),
        Document("fr/b", "[b](/help/de/b) [no](/help/fr/no)", "fr", "b", source="https://x.example/help/fr/b"),
    ]
    found = links(documents, [tmp_path], offline=True)
    assert {(one.link, one.documents) for one in found.bad} == {
        ("c.md", ("en/a",)),
        ("../../etc", ("en/a",)),
        ("/help/en/a", ("de/b",)),
        ("/help/fr/no", ("fr/b",)),
    }
