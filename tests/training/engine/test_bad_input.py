"""What goes wrong in a run is said in a sentence, and loses nothing."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch

from training.__main__ import main
from training.config import read_config, run_config
from training.engine import checkpointing, run_folder
from training.engine.memory import fitting_batch
from training.engine.run_folder import RunFolder, load_run
from training.engine.stage_module import StageModule
from training.errors import TrainingError
from training.fit import fit
from training.progress import Progress


def said(folder):
    lines = (folder / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    return [event["sentence"] for event in map(json.loads, lines) if event["event"] == "error"]


def test_a_loss_that_is_no_number_stops_and_keeps_the_checkpoint_before(config, tmp_path, monkeypatch):
    weighted = StageModule.weighted

    def broken(self, losses):
        total = weighted(self, losses)
        return total * float("nan") if self.stage.name == "hfe" and self.global_step == 3 else total

    monkeypatch.setattr(StageModule, "weighted", broken)
    with pytest.raises(TrainingError, match="not a number at batch 1 of epoch 1 of stage hfe"):
        fit(config, tmp_path / "run")
    assert "not a number" in said(tmp_path / "run")[-1]
    kept = checkpointing.latest_checkpoint(RunFolder(tmp_path / "run").checkpoints("hfe"))
    assert checkpointing.steps_of(kept) == 2


def test_weights_that_are_no_numbers_do_not_replace_a_checkpoint(config, tmp_path, monkeypatch):
    step = StageModule.on_save_checkpoint

    def broken(self, checkpoint):
        if self.global_step > 1:
            next(one for one in self.parameters() if one.requires_grad).data.fill_(float("nan"))
        step(self, checkpoint)

    monkeypatch.setattr(StageModule, "on_save_checkpoint", broken)
    config = dataclasses.replace(config, machine=dataclasses.replace(config.machine, checkpoint_steps=1))
    with pytest.raises(TrainingError, match="no numbers after step 2 of stage adapters"):
        fit(config, tmp_path / "run")
    kept = checkpointing.latest_checkpoint(RunFolder(tmp_path / "run").checkpoints("adapters"))
    assert checkpointing.steps_of(kept) == 1


@pytest.mark.parametrize("machine", [{"accelerator": "gpu"}, {"devices": "x"}])
def test_a_machine_that_is_not_there_is_said(config, tmp_path, machine):
    config = dataclasses.replace(config, machine=dataclasses.replace(config.machine, **machine))
    with pytest.raises(TrainingError, match="machine"):
        fit(config, tmp_path / "run")


def test_a_full_disk_is_said_and_the_checkpoint_before_is_kept(config, tmp_path, monkeypatch):
    saved = torch.save
    calls = []

    def full(content, path):
        calls.append(path)
        if len(calls) > 2:
            path.write_bytes(b"half of it")
            raise OSError(28, "No space left on device")
        saved(content, path)

    config = dataclasses.replace(config, machine=dataclasses.replace(config.machine, checkpoint_steps=1))
    monkeypatch.setattr(checkpointing.torch, "save", full)
    with pytest.raises(TrainingError, match=r"No space left on device.*the checkpoint before is kept"):
        fit(config, tmp_path / "run")
    folder = RunFolder(tmp_path / "run").checkpoints("adapters")
    assert checkpointing.latest_checkpoint(folder) is not None
    assert not list(folder.glob("*.part"))


def test_a_full_disk_at_the_end_is_said(config, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(run_folder, "save_file", full)
    with pytest.raises(TrainingError, match="make room and run fit again"):
        fit(config, tmp_path / "run")


def test_memory_that_is_full_tells_a_batch_that_fits(config, tmp_path, monkeypatch):
    def full(self, batch, number):
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(StageModule, "training_step", full)
    with pytest.raises(TrainingError, match="full at batch 8 in stage adapters; set batch to about 4"):
        fit(config, tmp_path / "run")


@pytest.mark.parametrize(
    ("batch", "peak", "total", "fits"),
    [(64, 0, 0, 32), (256, 40, 80, 128), (256, 160, 80, 96), (12, 0, 0, 6), (1, 9, 1, 1)],
)
def test_fitting_batch(batch, peak, total, fits):
    assert fitting_batch(batch, peak, total) == fits


def test_a_folder_of_another_run_is_refused(config, tmp_path):
    RunFolder(tmp_path / "run").open(config)
    RunFolder(tmp_path / "run").open(config)
    with pytest.raises(TrainingError, match="holds a run of another configuration"):
        RunFolder(tmp_path / "run").open(dataclasses.replace(config, seed=4))


def test_weights_of_another_architecture_are_named(config, tmp_path):
    fit(dataclasses.replace(config, stages=()), tmp_path / "one")
    other = dataclasses.replace(config, stages=(), method={**config.method, "hidden": 24})
    fit(other, tmp_path / "other")
    (tmp_path / "other" / "model.safetensors").replace(tmp_path / "one" / "model.safetensors")
    with pytest.raises(TrainingError, match=r"another model than its configuration .* method\.hfe\.output\.weight"):
        load_run(tmp_path / "one")


def test_a_damaged_model_is_said(config, tmp_path):
    fit(dataclasses.replace(config, stages=()), tmp_path / "run")
    (tmp_path / "run" / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(TrainingError, match="cannot be read"):
        load_run(tmp_path / "run")


def test_a_folder_without_a_run_is_said(tmp_path, capsys):
    data = ["--captions", str(tmp_path), "--images", str(tmp_path)]
    assert main(["evaluate", "--checkpoint", str(tmp_path), *data]) == 1
    assert "holds no finished run" in capsys.readouterr().err


def test_pictures_that_cannot_be_read_are_skipped_up_to_a_limit(config, data, tmp_path):
    (data / "images" / "3.png").write_bytes(b"cut off")
    (data / "images" / "5.png").unlink()
    with pytest.raises(TrainingError, match=r"2 of 16 pictures .* cannot be read .*3\.png"):
        fit(config, tmp_path / "strict")
    fit(dataclasses.replace(config, skip_limit=0.2, stages=()), tmp_path / "run")
    lines = (tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    skipped = [event["sentence"] for event in map(json.loads, lines) if event.get("phase") == "skipped"]
    assert len(skipped) == 2
    assert "3.png" in skipped[0]
    assert "5.png" in skipped[1]


def test_equal_captions_everywhere_are_refused(config, data, tmp_path):
    path = data / "captions.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    path.write_text("\n".join(json.dumps({**row, "captions": ["a field"]}) for row in rows), encoding="utf-8")
    with pytest.raises(TrainingError, match="equal captions"):
        fit(config, tmp_path / "run")


def test_an_unknown_label_of_the_tree_is_refused(config, data, tmp_path):
    tree = tmp_path / "tree.csv"
    tree.write_text("id,name,parent,level\na,A,,1\nb,B,a,2\nred,Red,b,3\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="green"):
        fit(dataclasses.replace(config, class_tree=tree), tmp_path / "run")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            {"stages": [{"name": "all", "epochs": 1, "batch": 0, "rate": 1.0, "losses": {}}]},
            "batch is at least 1, not 0",
        ),
        ({"data": []}, "needs data"),
        ({"dev": {"share": 1.0}}, "share from 0"),
        ({"seeds": 1}, "seeds"),
        ({"seed": "one"}, "seed"),
    ],
)
def test_configurations_that_cannot_be_are_refused(fields, tmp_path, change, says):
    with pytest.raises(TrainingError, match=says):
        run_config({**fields, **change}, tmp_path / "config.yaml")


def test_a_configuration_that_is_missing_is_said(tmp_path, capsys):
    assert main(["fit", "--config", str(tmp_path / "none.yaml")]) == 1
    assert "cannot be read as YAML" in capsys.readouterr().err
    (tmp_path / "list.yaml").write_text("- 1\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="no such configuration"):
        read_config(tmp_path / "list.yaml")


def test_parts_and_losses_that_a_method_has_not_are_named(config, tmp_path):
    wrong = dataclasses.replace(config.stages[0], trains=("decoder",))
    with pytest.raises(TrainingError, match="trains decoder, which this method has not; it has adapters, hfe"):
        fit(dataclasses.replace(config, stages=(wrong,)), tmp_path / "part")
    wrong = dataclasses.replace(config.stages[0], losses={"matching": 1.0})
    with pytest.raises(TrainingError, match=r"asks for losses .*matching"):
        fit(dataclasses.replace(config, stages=(wrong,)), tmp_path / "loss")


def test_progress_can_be_read_while_it_is_written(tmp_path):
    progress = Progress(tmp_path / "progress.jsonl")
    progress.report("progress", phase="one", done=1, total=2)
    progress.metrics("dev", {"dev_mr": 12.34567})
    lines = [json.loads(line) for line in (tmp_path / "progress.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines[0]["phase"] == "one"
    assert lines[1]["values"] == {"dev_mr": 12.346}
