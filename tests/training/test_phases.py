"""The phases of training on a corpus so small that it can be learnt by heart."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import torch

from training.__main__ import main
from training.config import PhaseConfig, read_config
from training.corpus import Corpus, load_corpus
from training.errors import TrainingError
from training.fit import fit, own_sentences
from training.model import DualEncoder, JointSpace
from training.phases import Trainer, image_features
from training.progress import Progress
from training.sentences import Concept, content_words, read_checks, read_concepts, read_everyday
from training.targets import TextTargets
from training.towers.mobilenet import MobileNetTower, load_mobilenet
from training.towers.sentence import SentenceShape, SentenceTower

CONFIG = "training/configs/compact.yaml"


@pytest.fixture
def trainer(tmp_path, request):
    """Eight pictures in two colours, a caption each, two concepts."""
    root = request.config.rootpath
    config = read_config(root / CONFIG)
    image = dataclasses.replace(config.image, size_px=32, source_px=32)
    heads = PhaseConfig(epochs=20, batch=4, rate=1e-2, weight_decay=0.0)
    tower = PhaseConfig(epochs=1, batch=4, rate=1e-3, weight_decay=0.0, first_block=6)
    config = dataclasses.replace(config, image=image, heads=heads, tower=tower)
    torch.manual_seed(0)
    text_tower = SentenceTower(SentenceShape(vocabulary=9, context_length=4, width=32, layers=1, heads=2, hidden=32))
    model = DualEncoder(MobileNetTower(), text_tower.requires_grad_(False), JointSpace(dimension=16, hidden=32))
    colours = np.array([[220, 40, 40], [40, 40, 220]], np.uint8)[np.arange(8) % 2]
    pictures = np.broadcast_to(colours[:, None, None, :], (8, 32, 32, 3)).copy()
    captions = [np.array([row % 2]) for row in range(8)]
    corpus = Corpus(pictures, ["red", "blue"], captions, np.arange(8) % 2, np.arange(8))
    vectors = torch.nn.functional.normalize(torch.randn(5, 32), dim=1)
    targets = TextTargets(vectors[:2], [vectors[2:3], vectors[3:4]], vectors[4:])
    return Trainer(config, model, corpus, targets, Progress(tmp_path / "progress.jsonl"))


def head_features(trainer):
    random = torch.Generator().manual_seed(0)
    return image_features(trainer.model, trainer.corpus.pictures, 32, random, trainer.progress)


def test_heads_learn_which_caption_belongs_to_which_picture(trainer):
    features = head_features(trainer)
    assert features.shape == (2, 8, 1408)
    trainer.model.image_path.stage0.fit_statistics(features.flatten(0, 1))
    trainer.fit_heads(features)
    with torch.no_grad():
        cosines = trainer.model.image_path(features[0]) @ trainer.model.text_path(trainer.targets.captions).T
    assert cosines.argmax(1).tolist() == [0, 1] * 4
    events = [json.loads(line) for line in trainer.progress.path.read_text(encoding="utf-8").splitlines()]
    assert events[-1]["phase"] == "heads"
    assert events[-1]["done"] == events[-1]["total"] == 40
    assert all(np.isfinite(event["loss"]) for event in events)


def test_the_tower_learns_from_its_first_block_upwards_only(trainer):
    before = {name: tensor.clone() for name, tensor in trainer.model.state_dict().items()}
    trainer.fit_tower()
    moved = {name for name, tensor in trainer.model.state_dict().items() if not torch.equal(tensor, before[name])}
    assert any(name.startswith("image_tower.net.blocks.6") for name in moved)
    assert "image_tower.net.conv_head.weight" in moved
    assert "image_path.adapter.up.weight" in moved
    assert not [name for name in moved if name.startswith(("text_tower", "image_tower.net.blocks.5"))]


def test_pictures_without_a_concept_add_no_concept_loss(trainer):
    images = torch.nn.functional.normalize(torch.randn(3, 16), dim=1)
    assert trainer.concept_loss(images, np.array([-1, -1, -1])).item() == 0.0
    assert trainer.concept_loss(images, np.array([0, -1, 1])).item() > 0.0


def test_equal_captions_are_positives_of_each_other(trainer):
    captions = trainer.corpus.draw_captions(np.array([0, 2, 1]), trainer.random)
    assert captions.tolist() == [0, 0, 1]


def test_a_missing_data_set_is_one_sentence_and_an_error_event(tmp_path, request, capsys):
    config = (request.config.rootpath / CONFIG).read_text(encoding="utf-8")
    changed = tmp_path / "config.yaml"
    changed.write_text(config.replace("../shared/data", str(tmp_path / "none")), encoding="utf-8")
    assert main(["fit", "--config", str(changed), "--run", str(tmp_path / "run")]) == 1
    assert "cannot be read" in capsys.readouterr().err
    event = json.loads((tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert event["event"] == "error"
    assert "cannot be read" in event["sentence"]


def test_fewer_pictures_than_a_batch_are_one_step(trainer):
    trainer.config = dataclasses.replace(trainer.config, heads=dataclasses.replace(trainer.config.heads, batch=512))
    trainer.fit_heads(head_features(trainer))
    events = [json.loads(line) for line in trainer.progress.path.read_text(encoding="utf-8").splitlines()]
    assert (events[-1]["phase"], events[-1]["total"]) == ("heads", 20)


@pytest.mark.parametrize("content", [None, b"no weights"])
def test_missing_or_damaged_weights_are_one_sentence(tmp_path, content):
    path = tmp_path / "weights.safetensors"
    if content:
        path.write_bytes(content)
    with pytest.raises(TrainingError, match=r"weights\.safetensors holds no weights of mobilenetv2_100"):
        load_mobilenet(path)


def test_whatever_stops_a_run_is_an_error_event(tmp_path, request, monkeypatch):
    def broken(*_):
        raise RuntimeError("no memory")

    monkeypatch.setattr("training.fit.load_corpus", broken)
    with pytest.raises(RuntimeError, match="no memory"):
        fit(request.config.rootpath / CONFIG, tmp_path / "run")
    event = json.loads((tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert (event["event"], event["sentence"]) == ("error", "no memory")


def test_a_batch_of_nothing_is_refused(tmp_path, request):
    config = (request.config.rootpath / CONFIG).read_text(encoding="utf-8")
    (tmp_path / "config.yaml").write_text(config.replace("batch: 512", "batch: 0"), encoding="utf-8")
    with pytest.raises(TrainingError, match="at least 1"):
        read_config(tmp_path / "config.yaml")


def test_an_unknown_field_of_a_configuration_is_refused(tmp_path, request):
    config = (request.config.rootpath / CONFIG).read_text(encoding="utf-8")
    (tmp_path / "config.yaml").write_text(config + "\nsurprise: 1\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="surprise"):
        read_config(tmp_path / "config.yaml")


@pytest.mark.usefixtures("shared")
def test_corpus_joins_data_sets_and_their_concepts(tmp_path, request):
    config = read_config(request.config.rootpath / CONFIG)
    small = []
    for number, one in enumerate(config.data):
        lines = (request.config.rootpath / one.captions).read_text(encoding="utf-8").splitlines()
        train = [line for line in lines if json.loads(line)["split"] == "train"][:3]
        path = tmp_path / f"{number}.jsonl"
        path.write_text("\n".join(train), encoding="utf-8")
        images = request.config.rootpath / one.images
        small.append(dataclasses.replace(one, captions=path, images=images))
    corpus = load_corpus(tuple(small), "train", 24, read_concepts())
    assert corpus.pictures.shape == (6, 24, 24, 3)
    assert corpus.turns.tolist() == [0, 1, 2] * 2 + [3, 4, 5]
    assert (corpus.concepts >= 0).all()
    assert max(places.max() for places in corpus.captions) == len(corpus.sentences) - 1


def test_own_sentences_are_apart_from_what_they_check():
    learnt = {sentence for concept in read_concepts() for sentence in concept.sentences}
    train, held_back = read_everyday()
    assert isinstance(read_concepts()[0], Concept)
    assert not set(train) & set(held_back)
    shared_sentences = learnt & {sentence for sentences in read_checks().values() for sentence in sentences}
    assert not shared_sentences


def test_the_vocabulary_is_not_chosen_by_what_calibrates_or_checks():
    held_back = {*read_everyday()[1], *(sentence for sentences in read_checks().values() for sentence in sentences)}
    known = set(own_sentences(read_concepts()))
    assert not {sentence for sentence in held_back if " " in sentence} & known  # single words may stand in words.txt


def test_wordings_are_told_apart_by_their_content():
    assert content_words("There are some storage tanks in the picture") == content_words("a storage tank")
    assert content_words("grass houses") == {"grass", "house"}
    assert content_words("white oil tanks on the ground") == {"white", "oil", "tank", "ground"}
