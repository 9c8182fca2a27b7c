"""Files of one's own: what is read from them, and errors that say file, line, field and what to do."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from nlu.errors import InputError
from nlu.labels import EMOTIONS, REGISTERS, Emotion
from training.config import OwnData
from training.data import read_affect
from training.examples import Example
from training.own_data import read_own

CSV = """message,lang,labels,address,kind
"Wo bleibt es, bitte?",de,Wut|Neugier,Sie,0.25
Merci !,fr,,,
"""


def read(path: Path, content: str, **settings: Any) -> list[Example]:
    path.write_text(content, encoding="utf-8")
    fields = {"text": "message", "language_field": "lang", "emotion_field": "labels", **settings}
    return list(read_own([OwnData(str(path), **fields)]))


def of(example: Example, name: Emotion) -> float:
    return example.emotion[EMOTIONS.index(name)]


def test_csv_with_names_of_its_own(tmp_path: Path) -> None:
    german, french = read(
        tmp_path / "mine.csv",
        "\ufeff" + CSV,
        emotion={"Wut": "anger", "Freude": "joy", "Neugier": ""},
        register_field="address",
        register={"Sie": "formal", "du": "informal"},
        politeness_field="kind",
    )
    assert (german.text, german.language) == ("Wo bleibt es, bitte?", "de")
    assert (of(german, "anger"), of(german, "joy"), german.politeness) == (1.0, 0.0, 0.25)
    assert math.isnan(of(german, "fear"))  # nobody asked for it
    assert REGISTERS[german.register] == "formal"
    assert math.isnan(of(french, "anger"))  # an empty field is not "no"
    assert math.isnan(french.politeness)
    assert french.register == -1


def test_json_lines_with_our_names(tmp_path: Path) -> None:
    rows = [{"message": f"m{i}", "lang": "pt-BR", "labels": ["joy", "gratitude"]} for i in range(200)]
    found = read(tmp_path / "mine.jsonl", "\n".join(json.dumps(row) for row in rows))
    assert (of(found[0], "gratitude"), of(found[0], "neutral")) == (1.0, 0.0)
    parts = [example.part for example in found]
    assert 15 < parts.count("tune") < 50
    assert "report" not in parts


def test_own_rows_and_xed_come_after_the_others(data: Path, ground: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text(CSV, encoding="utf-8")
    own = OwnData(str(tmp_path / "mine.csv"), text="message", language="de", politeness_field="kind")
    plain = read_affect(data, ground / "samples")
    more = read_affect(data, ground / "samples", extra=["xed"], own=[own])
    assert repr(more[: len(plain)]) == repr(plain)
    projected, human, *mine = more[len(plain) :]
    assert (projected.source, projected.part, of(projected, "fear"), of(projected, "joy")) == ("xed", "train", 1.0, 0.0)
    assert math.isnan(of(projected, "neutral"))
    assert of(human, "neutral") == 1.0
    assert {example.source for example in mine} == {f"own:{tmp_path / 'mine.csv'}"}


@pytest.mark.parametrize(
    ("text", "settings", "named"),
    [
        (CSV, {}, r"mine\.csv line 2: field 'labels' has the label 'Wut'.*\[own\.emotion\]"),
        (CSV, {"text": "msg"}, "line 2: field 'msg' is missing. The row has 'message', 'lang'"),
        (CSV, {"emotion_field": "", "politeness_field": "lang"}, "line 2: field 'lang' is no number from 0 to 1"),
        (CSV.replace("0.25", "25"), {"emotion_field": "", "politeness_field": "kind"}, "'kind' is no number"),
        (CSV, {"language_field": "kind"}, "'kind' has value '0.25', which is no language"),
        (CSV.replace("Merci !", " "), {"emotion_field": "", "politeness_field": "kind"}, "'message' is empty"),
        (CSV.replace('"', ""), {}, "line 2: the row has not as many fields as the header"),
    ],
)
def test_what_is_wrong_in_csv_is_named(text: str, settings: dict[str, Any], named: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=named):
        read(tmp_path / "mine.csv", text, **settings)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("{", r"mine\.jsonl line 2 is not JSON"),
        ("[]", "line 2 is not a JSON object"),
        ('{"message": 3, "lang": "de", "labels": []}', "line 2: field 'message' is not a string"),
    ],
)
def test_what_is_wrong_in_json_lines_is_named(line: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=named):
        read(tmp_path / "mine.jsonl", '{"message": "a", "lang": "de", "labels": []}\n' + line)


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.csv can't be opened.*Correct `path`"):
        list(read_own([OwnData(str(tmp_path / "nothing.csv"), language="de")]))
    with pytest.raises(InputError, match=r"must be a \.csv or a \.jsonl"):
        list(read_own([OwnData("mine.xlsx", language="de")]))
    (tmp_path / "mine.csv").write_bytes("message\nür\n".encode("latin-1"))
    with pytest.raises(InputError, match="is not UTF-8"):
        list(read_own([OwnData(str(tmp_path / "mine.csv"), text="message", language="de")]))
