"""From files to the review file, twice, with decisions between, and after being stopped."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from nlu.encoder import Encoder
from nlu.errors import InputError
from retrieval.conversations import mining
from retrieval.conversations.candidates import read_candidates, write_candidates
from retrieval.conversations.mining import Mining, mine
from tests.retrieval.conversations.logs import LOGS

SOME = [row for row in LOGS if row["id"] in {"en-1", "en-2", "en-3", "de-2", "fr-1", "ar-2"}]


def written(path: Path, rows: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def run(encoder: Encoder, source: Path, out: Path) -> Mining:
    return mine([source], out, encoder=encoder, language_of=lambda text: "en", report=lambda line: None)


def test_decisions_are_kept_and_rejected_pairs_do_not_come_back(served_encoder: Encoder, tmp_path: Path) -> None:
    out = tmp_path / "out" / "x.pairs.jsonl"
    first = run(served_encoder, written(tmp_path / "a.jsonl", SOME[:1] + SOME[-2:]), out)
    assert first == Mining(conversations=3, pairs=2, new=2, added=0)
    (washing,) = (one for one in read_candidates(out) if "en-1" in one.conversations)
    (coat,) = (one for one in read_candidates(out) if "fr-1" in one.conversations)
    assert (washing.status, washing.language) == ("proposed", "en")
    decided = [replace(washing, status="rejected"), replace(coat, status="approved", answer="Edited.")]
    write_candidates(out, decided)

    later = [row for row in SOME if row["id"] != "de-2"]
    second = run(served_encoder, written(tmp_path / "a.jsonl", later), out)
    assert (second.new, second.added) == (0, 1)
    again = {one.id: one for one in read_candidates(out)}
    assert again[coat.id] == decided[1]
    assert again[washing.id].status == "rejected"
    assert again[washing.id].answer == washing.answer
    assert set(again[washing.id].conversations) == {"en-1", "en-2"}
    assert len(again) == 2


def test_a_stopped_run_goes_on(served_encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mining, "BATCH", 2)
    source = written(tmp_path / "a.jsonl", SOME)
    whole, stopped = tmp_path / "whole.pairs.jsonl", tmp_path / "stopped.pairs.jsonl"
    run(served_encoder, source, whole)
    seen: list[int] = []

    def stop_after_one(conversations: int, pairs: int) -> None:
        seen.append(conversations)
        if conversations == 2:
            raise KeyboardInterrupt

    def mine_it() -> None:
        mine(
            [source],
            stopped,
            encoder=served_encoder,
            language_of=lambda text: "en",
            report=lambda line: None,
            progress=stop_after_one if not seen else lambda conversations, pairs: seen.append(conversations),
        )

    with pytest.raises(KeyboardInterrupt):
        mine_it()
    work = tmp_path / "stopped.pairs.jsonl.mining"
    with (work / "pairs.jsonl").open("a") as file:
        file.write('{"half a li')  # what was being written when it stopped
    mine_it()
    assert seen == [0, 2, 2, 4, 6]
    assert stopped.read_text() == whole.read_text()
    assert not work.exists()


def test_what_can_not_be_mined_is_said(served_encoder: Encoder, tmp_path: Path) -> None:
    out = tmp_path / "x.pairs.jsonl"
    with pytest.raises(InputError, match="no such file"):
        run(served_encoder, tmp_path / "none.jsonl", out)
    with pytest.raises(InputError, match="No conversation"):
        run(served_encoder, written(tmp_path / "a.jsonl", [{"id": "x"}]), out)
    out.write_text('{"question": "q"}\n')
    with pytest.raises(InputError, match="line 1"):
        run(served_encoder, written(tmp_path / "a.jsonl", SOME[:1]), out)
    assert out.read_text() == '{"question": "q"}\n'


def test_nothing_personal_is_written_even_by_a_stopped_run(served_encoder: Encoder, tmp_path: Path) -> None:
    def stop(conversations: int, pairs: int) -> None:
        if conversations:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mine(
            [written(tmp_path / "a.jsonl", SOME)],
            tmp_path / "x.pairs.jsonl",
            encoder=served_encoder,
            language_of=lambda text: "en",
            report=lambda line: None,
            progress=stop,
        )
    kept = "".join(path.read_text(errors="replace") for path in (tmp_path / "x.pairs.jsonl.mining").iterdir())
    assert "tennis" in kept
    for piece in ("Danvers", "Lefèvre", "482913", "carol@"):
        assert piece not in kept
