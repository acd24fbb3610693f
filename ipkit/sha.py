"""SHA-256 without OpenSSL: every command hashes a log row or two, and `hashlib` would load a whole library.

Python's own code for it lies in a module that `random` takes too; a Python built without it has `hashlib`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # 3.12 and later
    except ImportError:
        try:
            from _sha256 import sha256  # 3.11
        except ImportError:
            from hashlib import sha256

__all__ = ["sha256"]
