"""A run that is killed ends as one that is not."""

from __future__ import annotations

import dataclasses

import lightning
import pytest
import torch

from training.engine.checkpointing import latest_checkpoint
from training.engine.run_folder import RunFolder
from training.engine.stage_module import StageModule
from training.errors import TrainingError
from training.fit import fit


class Killed(Exception):
    """Stands for a process that ends between two batches."""


def dying(at_step):
    """A method of a module that dies before a step."""

    def on_train_batch_start(self, batch, number):
        if self.global_step == at_step and self.stage.name == "hfe":
            raise Killed

    return on_train_batch_start


@pytest.mark.parametrize("at_step", [2, 3])  # at the end of an epoch of two batches, and within the second
@pytest.mark.parametrize("ema", [None, 0.5])
def test_a_killed_run_resumes_to_the_same_weights(config, tmp_path, monkeypatch, at_step, ema):
    machine = dataclasses.replace(config.machine, checkpoint_steps=1)
    stages = (config.stages[0], dataclasses.replace(config.stages[1], ema=ema))
    config = dataclasses.replace(config, machine=machine, stages=stages)
    whole = fit(config, tmp_path / "whole").state_dict()
    with monkeypatch.context() as patch:
        patch.setattr(lightning.LightningModule, "on_train_batch_start", dying(at_step))
        with pytest.raises(Killed):
            fit(config, tmp_path / "killed")
    assert latest_checkpoint(RunFolder(tmp_path / "killed").checkpoints("hfe")) is not None
    resumed = fit(config, tmp_path / "killed").state_dict()
    for name, tensor in whole.items():
        torch.testing.assert_close(resumed[name], tensor, atol=1e-6, rtol=0, msg=name)


def test_a_finished_run_trains_nothing_again(config, tmp_path, monkeypatch):
    first = fit(config, tmp_path / "run").state_dict()
    monkeypatch.setattr(lightning.Trainer, "fit", lambda *_, **__: pytest.fail("trained again"))
    again = fit(config, tmp_path / "run").state_dict()
    assert all(torch.equal(tensor, again[name]) for name, tensor in first.items())


def test_a_run_that_is_killed_after_its_last_step_keeps_the_average(config, tmp_path):
    stages = (config.stages[0], dataclasses.replace(config.stages[1], ema=0.9))
    config = dataclasses.replace(config, stages=stages)
    whole = fit(config, tmp_path / "run").state_dict()
    (tmp_path / "run" / "stages" / "hfe.safetensors").unlink()
    resumed = fit(config, tmp_path / "run").state_dict()
    assert all(torch.equal(tensor, resumed[name]) for name, tensor in whole.items())


def test_a_stage_that_stopped_early_does_not_go_on(config, tmp_path):
    stage = dataclasses.replace(config.stages[0], epochs=6, patience=1, rate=1e-9)
    config = dataclasses.replace(config, dev=dataclasses.replace(config.dev, share=0.4), stages=(stage,))
    whole = fit(config, tmp_path / "run").state_dict()
    before = len((tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines())
    (tmp_path / "run" / "stages" / "adapters.safetensors").unlink()
    resumed = fit(config, tmp_path / "run").state_dict()
    assert all(torch.equal(tensor, resumed[name]) for name, tensor in whole.items())
    added = (tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()[before:]
    assert not [line for line in added if '"loss"' in line]


def test_machine_and_stages_ahead_may_change_but_not_what_is_done(config, tmp_path):
    folder = RunFolder(tmp_path / "run")
    fit(dataclasses.replace(config, stages=config.stages[:1]), folder.path)
    slower = dataclasses.replace(config, machine=dataclasses.replace(config.machine, checkpoint_steps=7))
    folder.open(slower)  # a stage more, and other checkpoints
    changed = dataclasses.replace(config.stages[0], rate=0.5)
    with pytest.raises(TrainingError, match="another configuration"):
        folder.open(dataclasses.replace(config, stages=(changed, config.stages[1])))
    folder.checkpoints("hfe").mkdir(parents=True)
    folder.open(dataclasses.replace(config, stages=(config.stages[0], dataclasses.replace(config.stages[1], rate=0.5))))
    assert not folder.checkpoints("hfe").exists()


def test_other_captions_are_another_run(config, data, tmp_path):
    fit(dataclasses.replace(config, stages=()), tmp_path / "run")
    path = data / "captions.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace("a red field", "one red field"), encoding="utf-8")
    with pytest.raises(TrainingError, match="captions changed"):
        fit(dataclasses.replace(config, stages=()), tmp_path / "run")


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_a_run_that_is_interrupted_says_that_it_can_go_on(config, tmp_path, monkeypatch, stop):
    def interrupted(self, batch, number):
        raise stop

    with monkeypatch.context() as patch:
        patch.setattr(StageModule, "training_step", interrupted)
        with pytest.raises(TrainingError, match="the same command goes on"):
            fit(config, tmp_path / "run")
    fit(config, tmp_path / "run")
