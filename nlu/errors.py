"""Errors that the understanding side raises.

    RapportError
    ├── SettingError        a setting has a value that can't be used
    ├── ModelFileError      a model file is missing, damaged or of another version
    └── InputError          an input file or line can't be read

Every message names what was wrong, where, and what to do.
"""

from __future__ import annotations


class RapportError(Exception):
    """Base of every error that Rapport raises on purpose."""


class SettingError(RapportError):
    """A setting has a value that can't be used."""


class ModelFileError(RapportError):
    """A model file is missing, damaged or belongs to another version."""


class InputError(RapportError):
    """An input file or line can't be read."""
