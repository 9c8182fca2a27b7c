"""One base class, so that the command line can show every expected problem without a traceback."""

from __future__ import annotations

import pytest

from nlu.errors import InputError, ModelFileError, RapportError, SettingError


@pytest.mark.parametrize("kind", [SettingError, ModelFileError, InputError])
def test_every_error_is_a_rapport_error_and_keeps_its_message(kind: type[RapportError]) -> None:
    with pytest.raises(RapportError, match=r"^rapport\.toml is wrong$"):
        raise kind("rapport.toml is wrong")


def test_the_kinds_are_told_apart() -> None:
    kinds = [SettingError, ModelFileError, InputError]
    assert not any(issubclass(one, other) for one in kinds for other in kinds if one is not other)


def test_they_are_not_caught_as_ordinary_errors_of_python() -> None:
    assert not issubclass(RapportError, (OSError, ValueError))
