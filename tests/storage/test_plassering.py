"""Synchronised folders and network disks are refused at creation, and found by the check."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from ipkit.errors import BruksfeilError
from ipkit.storage.plassering import nettverksmontert, synktjeneste, utrygt_sted
from ipkit.storage.register import opprett
from ipkit.storage.sikkerhetskopi import gjenopprett, sikkerhetskopier
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import aapnet, klokke

MONTERINGER = """/dev/sda1 / ext4 rw 0 0
//server/felles /mnt/felles cifs rw 0 0
server:/alle /hjem nfs4 rw 0 0
/dev/sdb1 /hjem/kari/lokal ext4 rw 0 0
ola@server: /mnt/min\\040disk fuse.sshfs rw 0 0
halv linje
"""


@pytest.mark.parametrize(
    ("sti", "tjeneste"),
    [
        (PureWindowsPath("C:/folk/kari/OneDrive - Fjordvik kommune/ipkit/register.db"), "OneDrive"),
        (PureWindowsPath("C:/folk/kari/Dropbox (Jobb)/register.db"), "Dropbox"),
        (PurePosixPath("/folk/kari/Library/Mobile Documents/register.db"), "iCloud"),
        (PurePosixPath("/folk/kari/Library/CloudStorage/GoogleDrive-k/register.db"), "en skytjeneste"),
        (PurePosixPath("/hjem/kari/Nextcloud/register.db"), "Nextcloud"),
        (PureWindowsPath("C:/folk/kari/AppData/Local/ipkit/register.db"), None),
        (PurePosixPath("/hjem/kari/onedrive.db"), None),
        (PureWindowsPath("D:/Sky/register.db"), "OneDrive"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name_or_by_what_the_system_says(
    sti: PurePosixPath | PureWindowsPath, tjeneste: str | None
) -> None:
    assert synktjeneste(sti, {"OneDriveCommercial": "D:/Sky"}) == tjeneste


@pytest.mark.parametrize(
    ("sti", "nett"),
    [
        ("/srv/register.db", False),
        ("/mnt/felles/register.db", True),
        ("/hjem/kari/register.db", True),
        ("/hjem/kari/lokal/register.db", False),
        ("/mnt/min disk/register.db", True),
        ("/mnt/fellesskap/register.db", False),
    ],
)
def test_the_innermost_mount_decides_whether_a_disk_is_of_another_machine(sti: str, nett: bool) -> None:
    assert nettverksmontert(PurePosixPath(sti), MONTERINGER) is nett


def test_such_a_place_is_refused_with_a_better_one_and_allowed_when_that_is_said(
    tmp_path: Path,
) -> None:
    fil = tmp_path / "OneDrive" / "register.db"
    with pytest.raises(BruksfeilError, match=r"OneDrive.*på maskinen: ipkit --register") as feil:
        opprett(str(fil), klokke)
    assert "--tillat-sted" in feil.value.melding
    assert not fil.parent.exists()
    opprett(str(fil), klokke, tillat_sted=True)
    with aapnet(str(fil)) as okt:
        (funn,) = sjekk(okt, str(fil))
    assert funn.kode == "IP-D22"


def test_a_backup_is_not_brought_in_at_such_a_place_either_and_replaces_what_is_there(
    tmp_path: Path,
) -> None:
    hjemme, ute, kopi = tmp_path / "r.db", tmp_path / "Jottacloud" / "r.db", tmp_path / "kopi.db"
    opprett(str(hjemme), klokke)
    with aapnet(str(hjemme)) as okt:
        sikkerhetskopier(okt, kopi)
    with pytest.raises(BruksfeilError, match=r"Jottacloud.*register gjenopprett .*kopi\.db.*--tillat-sted"):
        gjenopprett(str(ute), kopi, klokke())
    assert not ute.parent.exists()
    assert gjenopprett(str(ute), kopi, klokke(), tillat_sted=True) is None
    assert gjenopprett(str(ute), kopi, klokke()) is not None


def test_a_folder_that_a_service_has_marked_is_known(tmp_path: Path) -> None:
    (tmp_path / "deling" / ".stfolder").mkdir(parents=True)
    assert utrygt_sted(tmp_path / "deling" / "register.db") == "i en mappe som synkroniseres (Syncthing)"
    assert utrygt_sted(tmp_path / "register.db") is None
