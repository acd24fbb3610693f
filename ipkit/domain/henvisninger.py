"""References between goals and measures, in the part of a plan that somebody may have (rules 85, 87)."""

from ipkit.domain.maal import Maal
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace


def uten_henvisninger(
    maal: tuple[Maal, ...], tiltak: tuple[Tiltak, ...]
) -> tuple[tuple[Maal, ...], tuple[Tiltak, ...]]:
    """Without references to what stays behind, former numbers, and the coordinator's own mark (85, 87)."""
    med = {str(m.nummer) for m in maal} | {f"{t.maal}.{t.nummer}" for t in tiltak}

    def strid(nummer: str | None) -> str | None:
        return nummer if nummer in med else None

    return (
        tuple(replace(m, strider_mot=strid(m.strider_mot), uavtalt=None) for m in maal),
        tuple(replace(t, strider_mot=strid(t.strider_mot), tidligere=None, uavtalt=None) for t in tiltak),
    )
