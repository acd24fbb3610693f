"""A key store in a file, for measuring what the package `keyring` itself costs; it protects nothing."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

FIL = "IPKIT_FALSK_NOKKELRING"


class Ring(KeyringBackend):
    """Chosen by PYTHON_KEYRING_BACKEND; keeps what it is given in the file that the environment names."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept, or None."""
        return self._alt().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        Path(os.environ[FIL]).write_text(
            json.dumps({**self._alt(), f"{service}/{username}": password}), encoding="utf-8"
        )

    @staticmethod
    def _alt() -> dict[str, str]:
        fil = Path(os.environ[FIL])
        kart: dict[str, str] = json.loads(fil.read_text(encoding="utf-8")) if fil.exists() else {}
        return kart
