from __future__ import annotations

import errno

import pytest

from plugin.client.errors import (
    AccessDenied,
    DiskFull,
    EnvironmentFailed,
    NoFittingWheel,
    NoInstaller,
    NoNetwork,
    ProxyRefused,
)
from plugin.client.faults import explain_end
from plugin.client.install_faults import explain_install, explain_os_error
from plugin.client.installer import PipProgress

RETRY = "WARNING: Retrying (Retry(total=2, ...)) after connection broken by "
NOT_FOUND = "ERROR: No matching distribution found for onnxruntime<1.33,>=1.19"


@pytest.mark.parametrize(
    ("code", "line", "remedy"),
    [
        (1, "ModuleNotFoundError: No module named 'onnxruntime'", "make it again in the settings"),
        (1, "ImportError: DLL load failed while importing onnxruntime_pybind11_state", "Visual C\\+\\+"),
        (1, "ImportError: /lib/libm.so.6: version `GLIBC_2.38' not found", "choose another Python"),
        (1, "numpy._core._exceptions._ArrayMemoryError: MemoryError", "close other programs"),
        (-9, "", "for want of memory"),
        (-11, "Fatal Python error: Segmentation fault", "see the log"),
        (None, "", "see the log"),
    ],
)
def test_why_an_engine_ended(code, line, remedy):
    error = explain_end(code, ["before", line])
    assert error.detail.startswith(f"exit code {code}\nbefore")
    with pytest.raises(type(error), match=remedy):
        raise error


@pytest.mark.parametrize(
    ("lines", "kind", "remedy"),
    [
        (["OSError: [Errno 28] No space left on device"], DiskFull, "free some room"),
        ([RETRY + "'ProxyError('Cannot connect to proxy.', ...)'", NOT_FOUND], ProxyRefused, "address and login"),
        (["Tunnel connection failed: 407 Proxy Authentication Required"], ProxyRefused, "address and login"),
        (["ERROR: Missing dependencies for SOCKS support."], ProxyRefused, "HTTP proxy"),
        ([RETRY + "'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]"], NoNetwork, "secure"),
        ([RETRY + "'NewConnectionError: getaddrinfo failed'", NOT_FOUND], NoNetwork, "check the network"),
        (["OSError: [WinError 5] Access is denied: 'C:\\\\Users\\\\A B\\\\x.pyd'"], AccessDenied, "antivirus"),
        (["/usr/bin/python3: No module named pip"], NoInstaller, "apt install python3-pip"),
        (["/usr/bin/python3: No module named venv"], NoInstaller, "apt install python3-venv"),
        ([NOT_FOUND], NoFittingWheel, "no build of onnxruntime for this Python"),
        (["something else"], EnvironmentFailed, "bug report"),
    ],
)
def test_why_an_installation_failed(lines, kind, remedy):
    error = explain_install(lines, 1, offline=False)
    assert type(error) is kind
    assert lines[-1] in error.detail
    with pytest.raises(kind, match=remedy):
        raise error


def test_a_size_in_a_line_is_no_proxy_code():
    assert type(explain_install(["  Downloading x.whl (407 kB)", NOT_FOUND], 1, offline=False)) is NoFittingWheel


def test_an_installation_that_takes_for_ever():
    assert "took too long" in explain_install(["Collecting numpy"], None, offline=False).sentence


def test_files_that_cannot_be_written():
    assert type(explain_os_error(OSError(errno.ENOSPC, "No space"))) is DiskFull
    assert type(explain_os_error(PermissionError(errno.EACCES, "denied"))) is AccessDenied


def test_progress_never_falls_and_ends_below_the_check():
    progress = PipProgress()
    lines = ["Collecting a", "  Downloading a.whl (1 MB)", *["Collecting b"] * 40, "Installing collected packages: a"]
    seen = [progress.after(line) for line in [*lines, "Successfully installed a-1"]]
    assert seen == sorted(seen)
    assert seen[0] > 5
    assert seen[-2:] == [75, 90]
