"""Two processes with the same global batch follow the curve of one."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import yaml

from training.config import to_fields

CURVE = """
import json, pathlib, sys
from training.config import read_config
from training.engine.stage_module import StageModule
from training.fit import fit
losses = []
step = StageModule.training_step
def kept(self, batch, number):
    loss = step(self, batch, number)
    losses.append(float(loss))
    return loss
StageModule.training_step = kept
fit(read_config(pathlib.Path(sys.argv[1])), pathlib.Path(sys.argv[2]))
import os
pathlib.Path(sys.argv[3] + os.environ.get("RANK", "0")).write_text(json.dumps(losses))
"""


def curve(config, folder, name, processes, root):
    file = folder / f"{name}.yaml"
    file.write_text(yaml.safe_dump(to_fields(config)), encoding="utf-8")
    script = folder / "curve.py"
    script.write_text(CURVE, encoding="utf-8")
    launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"] if processes > 1 else []
    words = [sys.executable, *launcher, str(script), str(file), str(folder / name), str(folder / f"{name}-losses-")]
    env = {**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"}
    subprocess.run(words, check=True, cwd=root, env=env, timeout=300)
    return json.loads((folder / f"{name}-losses-0").read_text(encoding="utf-8"))


def test_two_processes_follow_the_curve_of_one(fields, data, tmp_path, request):
    import pytest

    from training.config import run_config

    for stage in fields["stages"]:
        stage["unfreeze_image"] = 1  # views are drawn in every step
    one = curve(run_config(fields, tmp_path / "one"), tmp_path, "one", 1, request.config.rootpath)
    fields["machine"]["devices"] = "2"
    two = curve(run_config(fields, tmp_path / "two"), tmp_path, "two", 2, request.config.rootpath)
    assert len(one) == 8
    assert two == pytest.approx(one, abs=1e-4)
