"""The other process: it answers, and no file can keep it or take it away for the next one."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator

import pytest

from nlu.errors import InputError
from retrieval.readers import Format, Raw, format_of
from retrieval.readers.apart import Apart
from tests.retrieval.readers.samples import page, pdf

HTML = format_of(".html")
PDF = format_of(".pdf")
assert HTML is not None
assert PDF is not None
SLOW = pdf([page((11, "x"))]).replace(b"[5 0 R]", b"[" + b"5 0 R " * 900 + b"]")


@pytest.fixture
def apart() -> Iterator[Apart]:
    with Apart() as reader:
        yield reader


def text(apart: Apart, kind: Format = HTML, data: bytes = b"<p>Hello.</p>") -> str:
    (article,) = apart.read(kind, Raw(data)).articles
    return article.text


def test_files_are_read_in_one_other_process(apart: Apart) -> None:
    assert text(apart) == "Hello."
    first = apart._process
    assert first is not None
    assert first.pid != os.getpid()
    with pytest.raises(InputError, match="no HTML"):
        apart.read(HTML, Raw(b"none"))
    assert text(apart, PDF, pdf([page((11, "One."))])) == "One."
    assert apart._process is first


def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_read() -> None:
    with Apart(seconds=60) as apart:
        assert text(apart) == "Hello."
        apart._seconds = 0.05
        with pytest.raises(InputError, match=r"takes longer than 0\.05 seconds"):
            apart.read(PDF, Raw(SLOW))
        apart._seconds = 60
        assert text(apart) == "Hello."


def test_a_file_that_takes_too_much_memory_is_given_up_and_the_next_one_read() -> None:
    with Apart(memory=80_000_000) as apart:
        with pytest.raises(InputError, match="more memory"):
            apart.read(HTML, Raw(b"<p>" + b"x " * 9_500_000))
        assert text(apart) == "Hello."


def test_a_file_that_ends_the_process_is_given_up_and_the_next_one_read(apart: Apart) -> None:
    unknown = dataclasses.replace(HTML, module="apart", function="no_such_reader")
    with pytest.raises(InputError, match="can't be read"):
        apart.read(unknown, Raw(b"x"))
    assert apart._process is not None
    assert apart._process.pid is not None
    os.kill(apart._process.pid, 9)  # as a fault in a parser written in C would
    with pytest.raises(InputError, match="ended the process"):
        apart.read(HTML, Raw(b"<p>x</p>"))
    assert text(apart) == "Hello."


def test_the_process_ends_with_its_reader() -> None:
    with Apart() as apart:
        text(apart)
        process = apart._process
        assert process is not None
        pid = process.pid
    assert pid is not None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
