"""Data augmentation that keeps labels: texts as they are also typed, during training.

    config.augment    typos, emphasis, romanise, code_switch, back_translation
    make_augmenter    -> Augmenter, once for a run
    Augmenter.shown   row, epoch -> text

Its tables are not those of `training/perturb.py`, which measures: what is measured is not what was practised.
"""

from __future__ import annotations

from pathlib import Path

from rich.progress import Progress

from training.augment.augmenter import Augmenter, texts_to_translate
from training.augment.back_translation import BackTranslations
from training.augment.code_switch import Phrases
from training.config import TrainConfig
from training.material import Material

__all__ = ["Augmenter", "make_augmenter"]


def make_augmenter(
    config: TrainConfig, material: Material, *, data: Path, work: Path, progress: Progress
) -> Augmenter | None:
    """What the configuration asks for, None if nothing. With `back_translation` it waits for the translator.

    data: the folder of labelled sets; work: where translations are kept.

    Raises:
        InputError: the parallel strings or the kept translations can't be read.
        SettingError: the translator does not answer as it should.
    """
    if not config.augment:
        return None
    translations = None
    if "back_translation" in config.augment:
        translations = BackTranslations(config.translator, work / "back_translation.jsonl")
        rows = [*material.affect, *(native for native, _ in material.pairs)]
        translations.prepare(texts_to_translate(rows, config.augment_share), progress)
    return Augmenter(
        config.augment,
        share=config.augment_share,
        seed=config.seed,
        phrases=Phrases.read(data) if "code_switch" in config.augment else None,
        translations=translations,
    )
