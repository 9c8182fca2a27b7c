"""`rapport train affect`: one LoRA adapter and its heads, learned together.

Every row carries the targets it has; a head sees only rows that speak to it. Two kinds of batches alternate:

- affect: emotion, politeness, register;
- intent: English intents of several sets, and pairs of a message and its English version, from which what is known in
  English spreads to other languages. No intent label of ours belongs to a text in any language but English.

Both hold the sentence embedding to the unadapted encoder's (faithfulness), for retrieval; `training/losses.py` has all
of it. What is kept is an exponential average of the weights over the last steps, which a single step's luck does not
move (Izmailov et al. 2018, arXiv:1803.05407, average weights likewise). Words are left out at random where the label
does not hang on a single one.

A run writes `state.pt` every `save_every` steps and goes on from there after a kill; the same seed and threads give
the same weights.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from nlu.network import AffectNetwork, Heads, base_encoder, width_of
from training.augment import make_augmenter
from training.config import TrainConfig
from training.data import read_affect
from training.devices import Devices
from training.intent_data import read_intents, read_pairs
from training.journal import make_progress
from training.loop import Run, length_of
from training.material import make_material
from training.method import adapted
from training.objective import Objective
from training.predict import load_tokenizer
from training.teacher import teacher_vectors


@dataclass(frozen=True)
class Trained:
    """The network, on the processor, with the weights of the best epoch on `tune`, and that epoch's scores.

    main: whether this is the process that saves it. config: as it was used.
    """

    network: AffectNetwork
    best: dict[str, float]
    config: TrainConfig
    main: bool = True


def train_affect(
    *, data: Path, samples: Path, nlu: Path, checkpoint: Path, work: Path, logs: Path, config: TrainConfig
) -> Trained:
    """Train, or go on training.

    data: the folder of labelled sets; samples: our own small ones; nlu: Rasa's intent examples; checkpoint: the
    converted base encoder; work: where the state of an unfinished run and the teacher's vectors are kept; logs: what
    TensorBoard shows.
    """
    devices = Devices()
    if config.bf16 and not devices.has_bf16:
        config = replace(config, bf16=False)
    _set_seeds(config)
    work.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer(checkpoint, config.max_tokens)
    examples = read_affect(data, samples, extra=config.extra, own=config.own)
    material = make_material(examples, read_intents(data, nlu), read_pairs(data, samples), tokenizer)
    tune = [example for example in examples if example.part == "tune"]
    total = length_of(material, config, devices.count)
    encoder = base_encoder(checkpoint).to(devices.device)
    with make_progress(shown=devices.main) as progress:
        with devices.main_first():
            augmenter = make_augmenter(config, material, data=data, work=work, progress=progress)
            teacher = teacher_vectors(encoder, tokenizer, material.texts, work, config, progress, devices.device)
        network = AffectNetwork(adapted(encoder, config, total), Heads(width_of(encoder), config.dropout))
        network.to(devices.device)
        objective = Objective(network, tokenizer, material, teacher, config, augmenter=augmenter)
        run = Run(network, objective, devices, config, work=work, total=total)
        best = run.go(material, tune, tokenizer, progress, logs)
    devices.wait()
    return Trained(network.cpu(), best, config, devices.main)


def _set_seeds(config: TrainConfig) -> None:
    random.seed(config.seed)
    np.random.seed(config.seed)
    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # without it, cuBLAS refuses to be deterministic
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]
