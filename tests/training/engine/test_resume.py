"""A run that is killed ends as one that is not."""

from __future__ import annotations

import dataclasses

import lightning
import pytest
import torch

from training.engine.checkpointing import latest_checkpoint
from training.engine.run_folder import RunFolder
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
