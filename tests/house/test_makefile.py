"""What `make` does: set up once, say what is missing, show the site, and stop all of it on Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.house.outside import ROOT, environment

TOO_OLD = "#!/bin/sh\nexit 1\n"
WITHOUT_VENV = '#!/bin/sh\ncase "$*" in *venv*) exit 1;; esac\n'


def program(path: Path, text: str) -> Path:
    """A shell script at a path, ready to run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def make(*arguments: str, **values: str) -> subprocess.CompletedProcess:
    """What `make` says to these arguments."""
    return subprocess.run(
        ["make", *arguments], cwd=ROOT, env=os.environ | values, capture_output=True, text=True, check=False
    )


@pytest.fixture
def virtual_environment(tmp_path):
    """A set-up that is complete, its Python the one that runs this test."""
    program(tmp_path / "venv" / "bin" / "python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (tmp_path / "venv" / ".installed").touch()
    (tmp_path / "venv" / ".installed-dev").touch()
    return tmp_path / "venv"


@pytest.fixture
def address():
    """A place on this machine where nothing is served yet."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return "127.0.0.1:{1}".format(*listener.getsockname())


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        (TOO_OLD, "This needs Python 3.11, 3.12 or 3.13: sudo apt-get install python3 python3-venv"),
        (WITHOUT_VENV, "Python cannot make a virtual environment: sudo apt-get install python3-venv"),
    ],
    ids=["no fitting Python", "no venv"],
)
def test_what_is_missing_is_said_with_what_to_do(tmp_path, script, sentence):
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        program(tmp_path / "bin" / name, script)
    path = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    done = make("setup", f"VENV={tmp_path / 'venv'}", PATH=path)
    assert done.returncode != 0
    assert sentence in done.stderr
    assert not (tmp_path / "venv").exists()


def test_a_set_up_that_is_complete_is_not_made_again(virtual_environment):
    assert "install" not in make("--dry-run", "setup", f"VENV={virtual_environment}").stdout


def test_a_set_up_older_than_the_requirements_is_brought_up_to_date(virtual_environment):
    os.utime(virtual_environment / ".installed", (0, 0))
    plan = make("--dry-run", "setup", f"VENV={virtual_environment}").stdout
    assert "--require-hashes --requirement requirements.txt" in plan
    assert "-m venv" not in plan


def answers(url: str) -> bool:
    """Whether a page is there yet."""
    try:
        return urllib.request.urlopen(url, timeout=10).status == 200
    except (urllib.error.URLError, ConnectionError):
        return False


def test_make_run_shows_the_seeds_and_stops_on_control_c(virtual_environment, address, tmp_path):
    site = subprocess.Popen(
        ["make", "run", f"VENV={virtual_environment}", f"ADDRESS={address}"],
        cwd=ROOT,
        env=environment(DATABASE_URL=f"sqlite:///{tmp_path}/run.sqlite3", MEDIA_ROOT=str(tmp_path / "media")),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    said = []
    for line in site.stdout:
        said.append(line)
        if "Quit the server" in line:
            break
    shown = answers(f"http://{address}/")
    os.killpg(site.pid, signal.SIGINT)
    said.append(site.communicate(timeout=60)[0])  # Ends only when the site and the queue have let go of it.
    assert shown, "".join(said)
    assert "manage.py createsuperuser" in "".join(said)
    assert not answers(f"http://{address}/")
