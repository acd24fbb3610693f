"""Who may have which document (rules 6, 18, 24, 41, 42, 133)."""

from ipkit.domain.avgjorelse import TILLATT, Avgjorelse
from tests.cli.sperrer import Sperre

SAK = (
    'sak ny --navn "Tor Vik" --fodselsdato 1979-03-04 --dato 2026-05-20 --kanal muntlig '
    '--tekst "Trenger hjelp"'
)
KARTLEGGING = 'kartlegging skriv 1 bolig --ressurser "Rydder selv"'
AVSLUTT_DOD = (
    'avslutt 1 --grunn dod --tekst "Planeier er død" --dato 2026-06-01 --ke-varslet 2026-06-01 '
    "--utfall 1=avbrutt --utfall 1.1=avsluttet --begrunnelse 1=Døden"
)


def _slipp(plan: object, mottaker: str, *_: object) -> Avgjorelse:
    """The decision when everybody may have everything."""
    return Avgjorelse(tillatt=True, kode=TILLATT, grunn="", mottaker=mottaker)


SPERRER = (
    *(
        Sperre(
            regel=regel,
            oppsett=(KARTLEGGING,) if "blank" not in kommando else (),
            kommando=kommando,
            kode=5,
            setning="IP-S13: Kartleggingen er bare for planeier og plankoordinator, også når det er samtykke "
            "til planen. Bruk --mottaker planeier eller --mottaker koordinator",
            kontroll="ipkit.domain.dokumentmottaker.vurder_kartlegging",
            uten=_slipp,
        )
        for regel, kommando in (
            ("41", "eksporter kartlegging.docx --plan 1 --mottaker 1"),
            ("42", "eksporter kartlegging.html --plan 1 --mottaker 1 --variant blank"),
        )
    ),
    Sperre(
        regel="24",
        kommando="eksporter tilgang.docx --plan 1 --mottaker 1",
        kode=5,
        setning="IP-S12: Dokumentet hører til planeiers egen sak og går ikke til andre deltakere. Bruk "
        "--mottaker planeier, koordinator eller en foresatt eller verge",
        kontroll="ipkit.domain.dokumentmottaker.vurder_eget",
        uten=_slipp,
    ),
    Sperre(
        regel="24",
        kommando="eksporter anmodning.docx --plan 1 --mottaker 1",
        kode=5,
        setning="IP-S12: Dokumentet hører til planeiers egen sak og går ikke til andre deltakere. Bruk "
        "--mottaker planeier eller --mottaker koordinator",
        kontroll="ipkit.domain.dokumentmottaker.vurder_arbeidet",
        uten=_slipp,
    ),
    Sperre(
        regel="24",
        oppsett=('deltaker ny 1 --navn "Per Fiktiv" --tjeneste NAV --rolle veileder --bidrag Samtaler',),
        kommando="eksporter oppgaveark.docx --plan 1 --nummer 2 --mottaker 1",
        kode=5,
        setning="IP-S12: Dokumentet gjelder deltaker 2 og går ikke til andre deltakere. Bruk --mottaker 2, "
        "planeier eller koordinator",
        kontroll="ipkit.domain.dokumentmottaker.vurder_om_deltaker",
        uten=lambda _d, _n, _p, mottaker, *_: _slipp(_p, mottaker),
    ),
    Sperre(
        regel="18",
        oppsett=(SAK,),
        kommando="eksporter plan.docx --plan 2",
        kode=6,
        setning="IP-R55: Sak 2 har ingen plan ennå. Start planarbeidet: ipkit sak start 2",
        kontroll="ipkit.actions.eksport.kontroller_startet",
    ),
    Sperre(
        regel="133",
        oppsett=(AVSLUTT_DOD,),
        kommando="eksporter tilgang.docx --plan 1 --mottaker planeier",
        kode=6,
        setning="IP-R133: Plan 1 er avsluttet fordi planeier er død, og ingenting sendes til den døde. "
        "Lag en arbeidskopi uten --mottaker til arkivet.",
        kontroll="ipkit.actions.eksport.kontroller_lever",
    ),
)
