"""What was issued is not sent again to whom it may no longer go (rules 24, 30; design D9)."""

from tests.cli.sperrer import Sperre

UTSTED = "eksporter til-1.docx --dokument plan --plan 1 --mottaker 1"

SPERRER = (
    Sperre(
        regel="30",
        oppsett=(UTSTED, "samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-06-01"),
        kommando="dokument 1 --skriv-ut igjen.docx",
        kode=5,
        setning="IP-S03: Samtykke 2 for deltaker 1 (15.01.2026) er trukket tilbake fra 01.06.2026. "
        "Registrer et nytt: ipkit samtykke registrer 1 --type opplysninger --deltaker 1",
        kontroll="ipkit.actions.dokument._avgjor",
    ),
    Sperre(
        regel="24",
        oppsett=(UTSTED, "deltaker ny 1 --navn Gry"),
        kommando="dokument 1 --skriv-ut igjen.docx --mottaker 2",
        kode=6,
        setning="IP-R24: Dokument 1 ble laget til en annen mottaker. Lag et nytt med: ipkit eksporter",
        kontroll="ipkit.actions.dokument._avgjor",
    ),
    Sperre(
        regel="58",
        oppsett=(UTSTED, 'dokument 1 --feilregistrert --grunn "Feil person"'),
        kommando="dokument 1 --skriv-ut igjen.docx",
        kode=6,
        setning="IP-R58: Dokument 1 er feilregistrert og sendes ikke på nytt. Lag et nytt med: "
        "ipkit eksporter",
        kontroll="ipkit.actions.dokument.kontroller_kopi_til",
    ),
)
