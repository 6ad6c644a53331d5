"""Captioned pictures, encoded: what is searched, by what, and what belongs together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from training.data.pictures import read_picture
from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder, Scorer, picture_features, score
from training.evaluation.protocols import CaptionProtocol
from training.evaluation.reading import ReadPicture, encode_readable, encode_sentences
from training.metrics.recall import mark_pairs


@dataclass(frozen=True)
class Gallery:
    """Pictures and captions of one split.

    Args:
        scenes: of the pictures that could be read.
        texts: the different captions, as the protocol prepares them.
        text_of: int [captions], the text of each caption.
        picture_of: int [captions], the picture that it stands beside; the first one where equal captions are merged.
        carried: the picture and the text of every pair that belongs together, int [pairs] both.
        merged: whether equal captions are one.
        pictures: float32 [pictures, dimension].
        sentences: float32 [texts, dimension]. Equal captions share one vector, so that their cosines tie exactly.
        scores: float32 [pictures, texts] where the score is no cosine, else None.
        unreadable: name and reason of the pictures that were left out.
    """

    scenes: tuple[Scene, ...]
    texts: tuple[str, ...]
    text_of: np.ndarray
    picture_of: np.ndarray
    carried: tuple[np.ndarray, np.ndarray]
    merged: bool
    pictures: np.ndarray
    sentences: np.ndarray
    scores: np.ndarray | None = None
    unreadable: tuple[tuple[str, str], ...] = ()

    def images(self, way: str) -> np.ndarray:
        """The picture that each query is or stands beside, int [queries]; `way` is "i2t" or "t2i"."""
        return np.arange(len(self.scenes)) if way == "i2t" else self.picture_of

    def similarity(self, way: str, queries: np.ndarray) -> np.ndarray:
        """Scores [queries, items] of some queries, int [queries]."""
        if way == "i2t":
            by_text = self.pictures[queries] @ self.sentences.T if self.scores is None else self.scores[queries]
            return np.asarray(by_text[:, self.text_of])
        asked = self.text_of[queries]
        by_picture = self.sentences[asked] @ self.pictures.T if self.scores is None else self.scores[:, asked].T
        return np.asarray(by_picture)

    def own(self, way: str, queries: np.ndarray) -> np.ndarray:
        """The pairs of the data set; bool [queries, items]."""
        if self.merged:
            return self.carrying(way, queries)
        images = self.images(way)[queries]
        return images[:, None] == (self.picture_of if way == "i2t" else np.arange(len(self.scenes)))[None, :]

    def carrying(self, way: str, queries: np.ndarray) -> np.ndarray:
        """The pairs of the data set, and all others whose caption has the same text; bool [queries, items]."""
        pictures, texts = self.carried
        if way == "i2t":
            return mark_pairs(queries, (pictures, texts), len(self.texts))[:, self.text_of]
        return mark_pairs(self.text_of[queries], (texts, pictures), len(self.scenes))


def build_gallery(
    embedder: Embedder,
    scenes: Sequence[Scene],
    folder: Path,
    protocol: CaptionProtocol,
    read: ReadPicture = read_picture,
) -> Gallery:
    """Read and encode scenes.

    Args:
        embedder: encodes them.
        scenes: of one split.
        folder: of their pictures.
        protocol: prepares the captions.
        read: reads a picture at the size of the embedder.

    Raises:
        TrainingError: more than a hundredth of the pictures cannot be read, none has a caption, or the model gives no
            numbers.
    """
    encoded = encode_readable(
        partial(picture_features, embedder), embedder.size_px, folder, [scene.image for scene in scenes], read=read
    )
    kept = [scenes[place] for place in encoded.kept]
    texts, text_of, picture_of = list_captions(kept, protocol)
    if not texts:
        raise TrainingError("No picture has a caption; give captions, or sentences by class to `queries`.")
    carried = np.unique(np.stack([picture_of, text_of]), axis=1)
    if protocol.merged:
        text_of, first = np.unique(text_of, return_index=True)
        picture_of = picture_of[first]
    sentences = encode_sentences(embedder, texts)
    gallery = Gallery(
        scenes=tuple(kept),
        texts=tuple(texts),
        text_of=text_of,
        picture_of=picture_of,
        carried=(carried[0], carried[1]),
        merged=protocol.merged,
        pictures=encoded.features[EMBEDDING],
        sentences=sentences[EMBEDDING],
        unreadable=encoded.unreadable,
    )
    if not isinstance(embedder, Scorer):
        return gallery
    return replace(gallery, scores=score(embedder, encoded.features, sentences))


def list_captions(scenes: Sequence[Scene], protocol: CaptionProtocol) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The different texts in the order of their first caption; the text of each caption; its picture."""
    places: dict[str, int] = {}
    texts = [
        places.setdefault(protocol.prepare(caption), len(places)) for scene in scenes for caption in scene.captions
    ]
    pictures = np.repeat(np.arange(len(scenes)), [len(scene.captions) for scene in scenes])
    return list(places), np.array(texts), pictures
