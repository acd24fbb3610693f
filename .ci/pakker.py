"""What a user gets beside ipkit, looked at without asking anybody: files, licences, and who brought them.

    python .ci/pakker.py SITE-PACKAGES

Stops where a file is not what its package says it is, where one belongs to no package, and where a licence is
none that a municipality can use. A package that nobody here has heard of is named, and stops nothing: what
ipkit stands on may begin to stand on more. It says nothing of known holes; that is asked of a service.
"""

import base64
import hashlib
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

KJENTE = {
    "annotated-doc", "annotated-types", "babel", "backports-tarfile", "cffi", "cryptography", "docxtpl",
    "importlib-metadata", "jaraco-classes", "jaraco-context", "jaraco-functools", "jeepney", "jinja2",
    "keyring", "lazy-importer", "lxml", "markdown-it-py", "markupsafe", "mdurl", "more-itertools",
    "platformdirs", "psycopg", "psycopg-binary", "pycparser", "pycryptodomex", "pydantic",
    "pydantic-core", "pygments", "python-docx", "pyyaml", "pyzipper", "rich", "secretstorage",
    "shellingham", "sqlalchemy", "sqlcipher3", "sqlmodel", "typer", "typing-extensions",
    "typing-inspection", "typst", "zipp",
}  # fmt: skip
"""Read through once, with all extras, on Linux."""
EGNE = {"ipkit", "pip", "setuptools", "wheel"}
"""Of the environment itself; ipkit's own files are tested elsewhere."""
FRI = re.compile(
    r"\b(MIT|BSD|0BSD|ISC|Apache|PSF|Python Software Foundation|zlib|LGPL|MPL|Public Domain)\b", re.I
)
UTEN_LISENSFELT = {"sqlcipher3": "zlib"}
"""What the package says in a file only."""


def navn(d: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", d.metadata["Name"]).lower()


def lisens(d: Distribution) -> str:
    m = d.metadata
    klasser = [c.rpartition("::")[2] for c in m.get_all("Classifier") or [] if c.startswith("License ::")]
    uttrykk = m.get("License-Expression") or " ".join(klasser) or (m.get("License") or "").partition("\n")[0]
    return uttrykk.strip() or UTEN_LISENSFELT.get(navn(d), "")


def endrede(d: Distribution) -> Iterator[str]:
    """Files that are gone, or are not what they were when the package was made."""
    for fil in d.files or ():
        if fil.hash is None:  # RECORD itself, and what Python compiled here
            continue
        sted = Path(str(d.locate_file(fil)))
        if not sted.is_file():
            yield f"{fil} is gone"
        elif _sum(sted, fil.hash.mode) != fil.hash.value:
            yield f"{fil} is changed"


def _sum(fil: Path, slag: str) -> str:
    raa = hashlib.new(slag, fil.read_bytes()).digest()
    return base64.urlsafe_b64encode(raa).rstrip(b"=").decode()


def hjemlose(mappe: Path, alle: list[Distribution]) -> Iterator[str]:
    """Code, and files that Python runs at start, which no package says that it brought."""
    egne = {Path(str(d.locate_file(f))).resolve() for d in alle for f in d.files or ()}
    for fil in sorted(mappe.rglob("*")):
        if fil.suffix in (".py", ".pth", ".so", ".pyd") and fil.resolve() not in egne:
            yield f"{fil.relative_to(mappe)} belongs to no package"


def se_over(mappe: Path) -> tuple[list[str], list[str]]:
    """What must stop the build, and what is only told."""
    alle = list(distributions(path=[str(mappe)]))
    galt, fortelles = list(hjemlose(mappe, alle)), []
    for d in sorted(alle, key=navn):
        if navn(d) in EGNE:
            continue
        galt += [f"{navn(d)}: {hva}" for hva in endrede(d)]
        if not FRI.search(lisens(d)):
            galt.append(f"{navn(d)}: its licence is «{lisens(d)}»")
        if navn(d) not in KJENTE:
            fortelles.append(f"{navn(d)} {d.version} is new here, with the licence {lisens(d)}")
    fortelles.append(f"{len(alle)} packages, every file as its package says.")
    return galt, fortelles


if __name__ == "__main__":
    stopper, resten = se_over(Path(sys.argv[1]))
    print("\n".join([*stopper, *resten[: None if not stopper else -1]]))
    raise SystemExit(bool(stopper))
