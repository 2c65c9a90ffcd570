"""A mail server that others wrote: Postfix in a folder of its own, on loopback, with STARTTLS and AUTH.

Neither the mail system of this computer nor its queue take part. Postfix starts as root and works as its own
users, so that the folder has to be one that they can enter.
"""

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.mail_server import PASSWORD, USER, certificate
from tests.support.patience import JOB_PATIENCE_S
from tests.support.waiting import until

SIZE_MAX = 400_000
KNOWN = "anne@corbiere.fr"
_MAIN = """
compatibility_level = 3.6
queue_directory = {root}/spool
data_directory = {root}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = /
maillog_file = {root}/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
myhostname = mail.arvane.example
mydestination =
message_size_limit = {size}
virtual_mailbox_domains = corbiere.fr
virtual_mailbox_base = {root}/boxes
virtual_mailbox_maps = inline:{{ {{ {known} = anne/ }} }}
virtual_minimum_uid = 1
virtual_uid_maps = static:{user}
virtual_gid_maps = static:{group}
smtpd_tls_chain_files = {root}/host.pem
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_path = smtpd
smtpd_sasl_local_domain = arvane.example
cyrus_sasl_config_path = {root}/conf/sasl
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
"""
_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
_SASL = """
pwcheck_method: auxprop
auxprop_plugin: sasldb
mech_list: PLAIN LOGIN
sasldb_path: {root}/users
"""


@dataclass(frozen=True)
class Postfix:
    """Where it listens, who signs in, and the folder that its messages for ``KNOWN`` arrive in."""

    port: int
    user: str
    certificate: Path
    inbox: Path

    def next_message(self) -> bytes:
        """The next message that arrives, which is then gone from the folder."""
        until(lambda: self.inbox.is_dir() and any(self.inbox.iterdir()))
        (path,) = self.inbox.iterdir()
        body = path.read_bytes()
        path.unlink()
        return body


def why_not() -> str:
    """What is missing to start one; empty where nothing is."""
    missing = [each for each in ("postfix", "saslpasswd2") if shutil.which(each, path="/usr/sbin") is None]
    if missing:
        return f"{' and '.join(missing)}: not installed (./dev test installs them where no mail server is)"
    return "" if os.geteuid() == 0 else "Postfix is started by root alone"


@contextmanager
def postfix() -> Iterator[Postfix]:
    """A running one; skips the test where there can be none."""
    if reason := why_not():
        pytest.skip(reason)
    root = Path(tempfile.mkdtemp(prefix="postfix-", dir="/tmp"))
    root.chmod(0o755)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    _write(root, port)
    command = ["/usr/sbin/postfix", "-c", str(root / "conf")]
    try:
        subprocess.run([*command, "start"], check=True, capture_output=True, timeout=JOB_PATIENCE_S)
        yield Postfix(port, f"{USER}@arvane.example", root / "host.pem", root / "boxes" / "anne" / "new")
    finally:
        subprocess.run([*command, "stop"], check=False, capture_output=True, timeout=JOB_PATIENCE_S)
        shutil.rmtree(root)


def _write(root: Path, port: int) -> None:
    user, group = pwd.getpwnam("postfix").pw_uid, grp.getgrnam("postfix").gr_gid
    for name in ("conf", "conf/sasl", "spool", "data", "boxes"):
        (root / name).mkdir()
    for name in ("data", "boxes"):
        os.chown(root / name, user, group)
    shutil.copy(certificate(30, "127.0.0.1"), root / "host.pem")
    values = {"root": root, "port": port, "size": SIZE_MAX, "known": KNOWN, "user": user, "group": group}
    for name, text in (("conf/main.cf", _MAIN), ("conf/master.cf", _MASTER), ("conf/sasl/smtpd.conf", _SASL)):
        (root / name).write_text(text.format(**values).lstrip())
    users = root / "users"
    order = ["/usr/sbin/saslpasswd2", "-p", "-c", "-f", str(users), "-u", "arvane.example", USER]
    subprocess.run(order, input=PASSWORD, text=True, check=True, capture_output=True)
    os.chown(users, user, group)
