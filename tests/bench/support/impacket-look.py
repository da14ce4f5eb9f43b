"""Asks the questions of a look as a script with impacket does: one after another, each key with its own calls.

Reads HOST, PORT, USER and PASSWORD from the environment; with `--check` it only exits with 0 if impacket is installed.
Prints one line (milliseconds and a count) for each line on its standard input, so that the time excludes starting
Python.
"""

import os
import sys
import time

from impacket.dcerpc.v5 import rrp, scmr, transport
from impacket.smb import SMB_DIALECT
from impacket.smbconnection import SMBConnection

if "--check" in sys.argv:
    sys.exit(0)

KEYS = [
    "SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS",
    "SOFTWARE\\Microsoft\\Exchange\\KMServer",
    "SOFTWARE\\Microsoft\\Exchange\\Setup",
]
LISTED = ["SYSTEM\\CurrentControlSet\\Services", "SOFTWARE\\Microsoft\\Exchange", "SOFTWARE\\Microsoft"]
SERVICES = ["MSExchangeKMS", "MSExchangeSA", "RESvc", "MSExchangeADTopology", "MSExchangeMGMT"]


def bind(smb, pipe, interface):
    rpc = transport.SMBTransport(smb.getRemoteName(), filename=pipe, smb_connection=smb).get_dce_rpc()
    rpc.connect()
    rpc.bind(interface)
    return rpc


def listed(ask):
    """Returns all items of an enumeration. Their count cannot be asked for: Samba refuses the way impacket asks."""
    found = []
    while True:
        try:
            found.append(ask(len(found)))
        except rrp.DCERPCSessionError as error:
            if error.get_error_code() == 259:
                return found
            raise


def read(rpc, root, path, values, below):
    key = rrp.hBaseRegOpenKey(rpc, root, path)["phkResult"]
    names = [one["lpNameOut"][:-1] for one in listed(lambda i: rrp.hBaseRegEnumKey(rpc, key, i))]
    count = len(listed(lambda i: rrp.hBaseRegEnumValue(rpc, key, i, 4096))) if values else 0
    rrp.hBaseRegCloseKey(rpc, key)
    return count + (sum(read(rpc, root, path + "\\" + name, True, True) for name in names) if below else 0)


def look(smb):
    registry = bind(smb, r"\winreg", rrp.MSRPC_UUID_RRP)
    root = rrp.hOpenLocalMachine(registry)["phKey"]
    count = sum(read(registry, root, path, True, True) for path in KEYS)
    for path in LISTED:
        read(registry, root, path, True, False)
    services = bind(smb, r"\svcctl", scmr.MSRPC_UUID_SCMR)
    manager = scmr.hROpenSCManagerW(services, dwDesiredAccess=1)["lpScHandle"]
    for name in SERVICES:
        try:
            service = scmr.hROpenServiceW(services, manager, name + "\0", 0x0D)["lpServiceHandle"]
        except scmr.DCERPCSessionError:
            continue
        scmr.hRQueryServiceStatus(services, service)
        scmr.hRCloseServiceHandle(services, service)
    return count


host, port = os.environ["HOST"], int(os.environ["PORT"])
for _ in sys.stdin:
    smb = SMBConnection("*SMBSERVER", host, sess_port=port, preferredDialect=SMB_DIALECT)
    smb.login(os.environ["USER"], os.environ["PASSWORD"])
    begun = time.perf_counter()
    count = look(smb)
    print(f"{(time.perf_counter() - begun) * 1000:.1f} {count}", flush=True)
    smb.close()
