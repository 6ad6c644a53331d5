"""Checkpoints from the hub into its cache, with its progress bar."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from huggingface_hub import HfApi, hf_hub_download
from open_clip.constants import HF_SAFE_WEIGHTS_NAME, HF_WEIGHTS_NAME

from training.errors import TrainingError
from training.towers.catalogue import GIT, Checkpoint

LOG = logging.getLogger(__name__)


def fetch(checkpoint: Checkpoint) -> Path:
    """The checkpoint's file, downloaded where the cache has it not.

    Raises:
        TrainingError: it must be fetched by hand, the hub does not answer, or the file is another than the catalogue's.
    """
    if checkpoint.repository is None:
        raise TrainingError(
            f"{checkpoint.title} is not on the hub; take it from {checkpoint.address}, unpack it and set weights to "
            "the path of its file."
        )
    try:
        file, revision = pinned(checkpoint.repository, checkpoint)
        path = Path(hf_hub_download(repo_id=checkpoint.repository, filename=file, revision=revision))
    except Exception as error:  # the hub library raises its own, its transport's and the system's
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        raise TrainingError(
            f"{checkpoint.address} could not be fetched ({reason}); connect to the network, or set weights to the path "
            f"of a copy of {checkpoint.file or HF_SAFE_WEIGHTS_NAME}."
        ) from error
    check_digest(path, checkpoint)
    return path


def pinned(repository: str, checkpoint: Checkpoint) -> tuple[str, str]:
    """The file and the commit to ask for; where the catalogue pins none, the newest, and the log says which."""
    if checkpoint.revision is not None and checkpoint.file is not None:
        return checkpoint.file, checkpoint.revision.removeprefix(GIT)
    newest = HfApi().model_info(repository)
    names = {one.rfilename for one in newest.siblings or ()}
    file = checkpoint.file or (HF_SAFE_WEIGHTS_NAME if HF_SAFE_WEIGHTS_NAME in names else HF_WEIGHTS_NAME)
    revision = checkpoint.revision.removeprefix(GIT) if checkpoint.revision else str(newest.sha)
    LOG.warning("%s is pinned to no revision; this run takes the newest, %s.", checkpoint.name, revision)
    return file, revision


def check_digest(path: Path, checkpoint: Checkpoint) -> None:
    """Raises TrainingError where the file is not the one whose digest the catalogue has, if it has one."""
    if checkpoint.digest is None:
        return
    with path.open("rb") as file:
        found = "sha256:" + hashlib.file_digest(file, "sha256").hexdigest()
    if found != checkpoint.digest:
        raise TrainingError(
            f"{path} is not the file that models/catalogue.json means by {checkpoint.name} ({found}); "
            "delete it and fetch it again."
        )
