"""Back-translation over a stand-in for LibreTranslate."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from nlu.errors import InputError, SettingError
from training.augment.back_translation import BackTranslations
from training.journal import make_progress


class Service:
    """`requests`: what was asked for; `fail_after`: requests that are answered before the service breaks."""

    def __init__(self) -> None:
        self.requests: list[dict[str, str]] = []
        self.fail_after = 10**6
        codes = ["de", "en", "fr", "zh-Hans"]
        self.languages: Any = [{"code": one, "targets": codes} for one in codes]
        self.answer: bytes | None = None
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                assert self.path == "/languages"
                self._send(200, json.dumps(service.languages).encode())

            def do_POST(self) -> None:
                assert self.path == "/translate"
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if len(service.requests) >= service.fail_after:
                    self._send(503, b"{}")
                    return
                service.requests.append(body)
                said = {"translatedText": f"{body['q']} {body['source']}>{body['target']}"}
                self._send(200, service.answer if service.answer is not None else json.dumps(said).encode())

            def _send(self, status: int, content: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def service() -> Iterator[Service]:
    found = Service()
    thread = threading.Thread(target=found.server.serve_forever, args=(0.02,))
    thread.start()
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


def prepared(service: Service, cache: Path, *texts: tuple[str, str]) -> BackTranslations:
    found = BackTranslations(service.address, cache)
    found.prepare(texts, make_progress(shown=False))
    return found


def test_there_and_back(service: Service, tmp_path: Path) -> None:
    found = prepared(
        service, tmp_path / "c.jsonl", ("Hallo", "de"), ("Hello", "en"), ("你好", "zh"), ("Sawubona", "zu")
    )
    assert found.get("Hallo", "de") == "Hallo de>en en>de"
    assert found.get("Hello", "en") == "Hello en>de de>en"
    assert found.get("你好", "zh") == "你好 zh-Hans>en en>zh-Hans"
    assert found.get("Sawubona", "zu") == "Sawubona"
    assert found.get("Hallo", "fr") == "Hallo"
    assert service.requests[0] == {"q": "Hallo", "source": "de", "target": "en", "format": "text"}


def test_a_run_that_broke_goes_on(service: Service, tmp_path: Path) -> None:
    cache = tmp_path / "folder" / "c.jsonl"
    texts = [(f"Text {i}", "de") for i in range(4)]
    service.fail_after = 5
    with pytest.raises(SettingError, match=r"POST /translate with status 503.*'translator'.*goes on") as error:
        prepared(service, cache, *texts)
    assert "Text" not in str(error.value)
    cache.write_bytes(cache.read_bytes() + b'{"id": "cut sho')
    service.fail_after = 10**6
    found = prepared(service, cache, *texts)
    assert [request["q"] for request in service.requests].count("Text 0") == 1
    assert found.get("Text 3", "de").startswith("Text 3 ")
    asked = len(service.requests)
    service.server.shutdown()
    assert prepared(service, cache, *texts).get("Text 1", "de") == "Text 1 de>en en>de"
    assert len(service.requests) == asked


@pytest.mark.parametrize(
    ("answer", "named"), [(b"<html>", "with no JSON"), (b"[]", "no object with `translatedText`"), (b"{}", "de to en")]
)
def test_other_answers_are_named(service: Service, tmp_path: Path, answer: bytes, named: str) -> None:
    service.answer = answer
    with pytest.raises(SettingError, match=named):
        prepared(service, tmp_path / "c.jsonl", ("Hallo", "de"))


def test_a_service_without_languages_is_named(service: Service, tmp_path: Path) -> None:
    service.languages = {"error": "no"}
    with pytest.raises(SettingError, match="GET /languages with no list"):
        prepared(service, tmp_path / "c.jsonl", ("Hallo", "de"))


def test_nobody_there_is_named_without_the_password(tmp_path: Path) -> None:
    found = BackTranslations("http://me:secret@127.0.0.1:9", tmp_path / "c.jsonl")
    with pytest.raises(SettingError, match=r"at http://127\.0\.0\.1:9 does not answer GET /languages") as error:
        found.prepare([("Hallo", "de")], make_progress(shown=False))
    assert "secret" not in str(error.value)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl").write_text('{"id": "a", "text": "b"}\nno\n')
    with pytest.raises(InputError, match=r"c\.jsonl line 2"):
        BackTranslations("http://localhost", tmp_path / "c.jsonl")
