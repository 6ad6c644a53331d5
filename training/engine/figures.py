"""Pictures of a run: the curves of losses and of what is watched, and what some sentences find."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
import torch
from PIL import Image, ImageDraw

from training.data.augment import plain
from training.data.corpus import Corpus
from training.engine.run_folder import RunFolder
from training.progress import read_events
from training.retrieval_model import RetrievalModel
from training.towers.sentences import word_pieces

matplotlib.use("Agg")

QUERIES, FOUND, SIDE_PX, LINE_PX = 6, 6, 128, 18
GALLERY = 1024
AT_ONCE = 64


def draw_curves(run: RunFolder) -> Path:
    """Write figures/curves.png from the run's events."""
    from matplotlib import pyplot

    curves: dict[str, list[float]] = defaultdict(list)
    for event in read_events(run.progress):
        if "loss" in event:
            curves[f"{event['phase']}: loss"].append(event["loss"])
        if event["event"] == "metric" and "phase" in event:
            for name in ("dev_mr", "dev_wmap5"):
                if name in event["values"]:
                    curves[f"{event['phase']}: {name}"].append(event["values"][name])
    panels = {"loss": [name for name in curves if name.endswith("loss")]}
    panels |= {"dev split, per cent": watched} if (watched := [name for name in curves if "dev_" in name]) else {}
    figure, axes = pyplot.subplots(1, len(panels), figsize=(6 * len(panels), 4), constrained_layout=True, squeeze=False)
    for place, (title, names) in zip(axes[0], panels.items()):
        draw_panel(place, title, {name: curves[name] for name in names})
    path = run.path / "figures" / "curves.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)
    pyplot.close(figure)
    return path


def draw_panel(place: Any, title: str, curves: Mapping[str, Sequence[float]]) -> None:
    """Draw some curves over the share of their stage."""
    for name, values in curves.items():
        place.plot(np.linspace(0, 1, len(values)), values, label=name, marker="." if len(values) < 20 else None)
    place.set_title(title)
    place.set_xlabel("share of the stage")
    if curves:
        place.legend()


@torch.no_grad()
def draw_retrieval(model: RetrievalModel, corpus: Corpus, run: RunFolder) -> Path:
    """Write figures/retrieval.png: some captions and the nearest pictures to each, the caption's own one framed."""
    device, size_px = next(model.parameters()).device, model.image_tower.size_px
    shown = np.arange(0, len(corpus.pictures), max(1, len(corpus.pictures) // GALLERY))
    seen = [
        model.embed_pictures(plain(corpus.pictures[shown[start : start + AT_ONCE]], size_px).to(device))
        for start in range(0, len(shown), AT_ONCE)
    ]
    asked = np.unique(np.linspace(0, len(shown) - 1, QUERIES).astype(int))
    sentences = [corpus.sentences[corpus.captions[shown[place], 0]] for place in asked]
    ids, mask = word_pieces(model.tokenizer, sentences)
    scores = model.embed_words(ids.to(device), mask.to(device)) @ torch.cat(seen).T
    found = scores.topk(min(FOUND, len(shown)), dim=1).indices.cpu().numpy()
    sheet = Image.new("RGB", (FOUND * SIDE_PX, len(asked) * (SIDE_PX + LINE_PX)), "white")
    draw = ImageDraw.Draw(sheet)
    for line, (place, sentence) in enumerate(zip(asked, sentences)):
        top = line * (SIDE_PX + LINE_PX)
        draw.text((4, top + 3), sentence, fill="black")
        for column, hit in enumerate(found[line]):
            picture = Image.fromarray(np.asarray(corpus.pictures[shown[hit]])).resize((SIDE_PX, SIDE_PX))
            sheet.paste(picture, (column * SIDE_PX, top + LINE_PX))
            if hit == place:
                left, upper = column * SIDE_PX, top + LINE_PX
                draw.rectangle((left, upper, left + SIDE_PX - 1, upper + SIDE_PX - 1), outline="yellow", width=3)
    path = run.path / "figures" / "retrieval.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path)
    return path
