"""Our plan template in Word, as docxtpl wants it: the same words in the same order, in the same styles."""

from io import BytesIO

from docx import Document
from docx.document import Document as Dokument

from ipkit.paths import datamappe

UNNTATT = "Unntatt offentlighet, jf. offl. § 13 / fvl. § 13"
UTSTEDT = (
    "{% if dokument.arbeidskopi %}Arbeidskopi, ikke utstedt"
    "{% else %}Utstedt til {{ dokument.mottaker }}{% endif %}"
)
KOORDINATOR = (
    "{{ koordinator.navn }}{% if koordinator.tjeneste %}\n{{ koordinator.tjeneste }}{% endif %}"
    "\n{% if koordinator.telefon %}Telefon {{ koordinator.telefon }}"
    "{% else %}mangler: koordinators telefon{% endif %}"
    "{% if koordinator.epost %}\n{{ koordinator.epost }}{% endif %}"
)
BUNN = "Plan {{ plan.nummer }}, utgave {{ plan.utgave }} · {{ dato|dato }} · " + UTSTEDT
PERIODE = "{{ plan.fra|dato }} til {{ plan.til|dato }}"
KORT_PERIODE = (
    "{{% if {0}.fra and {0}.til %}}{{{{ {0}.fra|kortdato }}}} –\n{{{{ {0}.til|kortdato }}}}"
    "{{% elif {0}.fra %}}fra {{{{ {0}.fra|kortdato }}}}{{% endif %}}"
)


def lag_mal() -> bytes:
    """The bytes of the template."""
    dok = Document(str(datamappe("maler") / "stil.docx"))
    _kanter(dok)
    _hode(dok)
    _tekst(dok, "Hva er viktig for meg", "viktig_for_meg", "Egne ord")
    _mine_maal(dok)
    _tekst(dok, "Bakgrunn", "bakgrunn")
    _tekst(dok, "Mine ressurser", "ressurser")
    _maal(dok)
    _deltakere(dok)
    _tekst(dok, "Samarbeid med andre", "samarbeid")
    _fagplaner(dok)
    _evaluering(dok)
    _om(dok)
    _samtykke(dok)
    _underskrift(dok)
    ut = BytesIO()
    dok.save(ut)
    return ut.getvalue()


def _avsnitt(dok: Dokument, *avsnitt: str, stil: str = "Normal") -> None:
    for tekst in avsnitt:
        dok.add_paragraph(tekst, "Normal" if tekst.startswith("{%p") else stil)


def _kanter(dok: Dokument) -> None:
    seksjon = dok.sections[0]
    seksjon.first_page_header.paragraphs[0].text = '{{ kommune.navn or "Kommune" }}'
    linje = "{{ dokument.tittel }} · {{ plan.merke }} · utgave {{ plan.utgave }} · {{ dato|dato }}"
    seksjon.header.paragraphs[0].text = f"{linje}\n{UNNTATT}"
    for bunn in (seksjon.first_page_footer, seksjon.footer):
        tabell = bunn.add_table(1, 2, seksjon.page_width)
        tabell.cell(0, 0).text = BUNN
        tabell.cell(0, 1).text = "side av"


def _tabell(dok: Dokument, stil: str, rader: list[list[str]]) -> None:
    """A row of one text that begins with `{%tr` steers; a cell's paragraphs stand between `|`."""
    bredde = max(len(rad) for rad in rader)
    tabell = dok.add_table(len(rader), bredde, stil)
    for rad, celler in zip(tabell.rows, rader, strict=True):
        for celle, tekst in zip(rad.cells, celler, strict=False):
            forste, *andre = tekst.split("|||")
            celle.text = forste
            for avsnitt in andre:
                celle.add_paragraph(avsnitt)


def _hode(dok: Dokument) -> None:
    _avsnitt(dok, UNNTATT, stil="Unntatt")
    dok.add_heading("{{ dokument.tittel }}", 1)
    _avsnitt(dok, "Født {{ planeier.fodt|dato }}", stil="Maallinje")
    _avsnitt(
        dok,
        "{{ plan.merke }} · utgave {{ plan.utgave }} · {{ dato|dato }}"
        "{% if plan.forklaring %}\n{{ plan.forklaring }}{% endif %}",
        stil="Status Gjeldende",
    )
    _tabell(
        dok,
        "Faktatabell",
        [
            ["Eksemplar", UTSTEDT],
            ["Planperiode", PERIODE],
            ["Neste evaluering", "{{ plan.neste_evaluering|dato }}"],
            ["Koordinator", KOORDINATOR],
            ["{%tr for p in representanter %}"],
            [
                "{{ p.tilknytning|capitalize }}",
                "{{ p.navn }}{% if p.telefon %}, telefon {{ p.telefon }}{% endif %}",
            ],
            ["{%tr endfor %}"],
            ["{%tr if plan.saksnummer %}"],
            ["Saksnummer", "{{ plan.saksnummer }}"],
            ["{%tr endif %}"],
        ],
    )


def _tekst(dok: Dokument, tittel: str, slag: str, stil: str = "Normal") -> None:
    _avsnitt(dok, f"{{%p if tekster.{slag} %}}")
    dok.add_heading(tittel, 2)
    _avsnitt(dok, f"{{%p for a in tekster.{slag}|avsnitt %}}", "{{ a }}", "{%p endfor %}", stil=stil)
    _avsnitt(dok, "{%p endif %}")


def _mine_maal(dok: Dokument) -> None:
    dok.add_heading("Mine mål", 2)
    _avsnitt(dok, "{%p for m in maal if not m.avsluttet and not m.forslag %}")
    _avsnitt(dok, "Mål {{ m.nummer }}: {{ m.tekst }}", stil="List Bullet")
    _avsnitt(dok, "{%p endfor %}")


def _maal(dok: Dokument) -> None:
    dok.add_heading("Mål og tiltak", 2)
    _avsnitt(dok, "{%p for m in maal %}")
    dok.add_heading("Mål {{ m.nummer }}: {{ m.tekst }}{% if m.forslag %} forslag{% endif %}", 3)
    _avsnitt(dok, "{%p for a in (m.egne_ord or '')|avsnitt %}", "{{ a }}", "{%p endfor %}", stil="Egne ord")
    _avsnitt(
        dok,
        "{% if m.livsomraade %}{{ m.livsomraade }} · {% endif %}"
        "{% if m.frist %}frist {{ m.frist|dato }} · {% endif %}"
        "{{ m.status }}{% if m.oppnaaelse %} · {{ m.oppnaaelse }}{% endif %}",
        "{%p if m.begrunnelse %}",
        "Begrunnelse: {{ m.begrunnelse }}",
        "{%p endif %}",
        stil="Maallinje",
    )
    _avsnitt(dok, "{%p if m.tiltak %}")
    ekstra = (
        f"|||{{%p if t.{felt} %}}|||{navn}: {{{{ t.{felt} }}}}|||{{%p endif %}}"
        for felt, navn in (("hvordan", "Hvordan"), ("omfang", "Omfang"), ("kommentar", "Merknad"))
    )
    tiltak = "{{ t.nummer }} {{ t.tekst }}" + "".join(ekstra)
    _tabell(
        dok,
        "Tabell",
        [
            ["Tiltak", "Ansvarlig", "Når", "Status"],
            ["{%tr for t in m.tiltak %}"],
            [tiltak, "{{ t.ansvarlig }}", KORT_PERIODE.format("t"), "{{ t.status }}"],
            ["{%tr endfor %}"],
        ],
    )
    _avsnitt(dok, "{%p endif %}", "{%p endfor %}")


def _deltakere(dok: Dokument) -> None:
    dok.add_heading("Hvem deltar, og hva de bidrar med", 2)
    _tabell(
        dok,
        "Tabell",
        [
            ["Hvem", "Bidrar med"],
            ["{{ planeier.navn }}|||planeier", "{{ tekster.eget_bidrag }}"],
            ["{%tr if tekster.paarorendes_bidrag %}"],
            ["Pårørende", "{{ tekster.paarorendes_bidrag }}"],
            ["{%tr endif %}"],
            [
                "{{ koordinator.navn }}|||{{ koordinator.rolle }}"
                "{% if koordinator.tjeneste %}, {{ koordinator.tjeneste }}{% endif %}",
                "Samordner arbeidet med planen og er fast kontakt"
                "{% if koordinator.telefon %}, telefon {{ koordinator.telefon }}{% endif %}",
            ],
            ["{%tr for d in deltakere %}"],
            [
                "{{ d.navn }}{% if d.foreslaatt %} foreslått{% endif %}|||"
                "{{ [d.rolle, d.tilknytning if d.tilknytning != d.rolle else none, d.tjeneste]"
                "|select|join(', ') }}"
                "|||{%p if d.telefon %}|||Telefon {{ d.telefon }}|||{%p endif %}",
                "{% if d.bidrag %}{{ d.bidrag }}{% else %}mangler: bidrag{% endif %}",
            ],
            ["{%tr endfor %}"],
        ],
    )
    _avsnitt(dok, "{%p if deltakere|selectattr('foreslaatt')|list %}")
    _avsnitt(
        dok,
        "«Foreslått» betyr at planeier ikke har samtykket til at deltakeren får opplysninger ennå.",
        stil="Liten",
    )
    _avsnitt(dok, "{%p endif %}")


def _fagplaner(dok: Dokument) -> None:
    _avsnitt(dok, "{%p if fagplaner %}")
    dok.add_heading("Andre planer som hører til", 2)
    _avsnitt(dok, "{%p for f in fagplaner %}")
    _avsnitt(dok, "{{ f.tittel }}{% if f.sted %} (oppbevares: {{ f.sted }}){% endif %}", stil="List Bullet")
    _avsnitt(dok, "{%p endfor %}", "{%p endif %}")


def _evaluering(dok: Dokument) -> None:
    dok.add_heading("Evaluering og neste revisjon", 2)
    _avsnitt(
        dok,
        "Planen skal evalueres senest {{ plan.neste_evaluering|dato }}"
        "{% if plan.neste_revisjon %} og revideres senest {{ plan.neste_revisjon|dato }}{% endif %}.",
    )
    _avsnitt(dok, "{%p for e in evalueringer %}")
    dok.add_heading("Evaluering {{ e.dato|dato }}", 3)
    _avsnitt(
        dok,
        "{{ e.planeier_deltok|capitalize }} · "
        "{{ 'fortsatt' if e.fortsatt_behov else 'ikke lenger' }} behov for individuell plan",
        stil="Maallinje",
    )
    for felt, stil in (("planeiers_ord", "Egne ord"), ("oppsummering", "Normal")):
        _avsnitt(dok, f"{{%p for a in (e.{felt} or '')|avsnitt %}}", "{{ a }}", "{%p endfor %}", stil=stil)
    _avsnitt(dok, "{%p for v in e.vurderinger %}")
    _avsnitt(
        dok,
        "Mål {{ v.maal }}{% if v.tekst %}, {{ v.tekst }}{% endif %}: {{ v.oppnaaelse }}"
        "{% if v.begrunnelse %}. {{ v.begrunnelse }}{% endif %}",
        stil="List Bullet",
    )
    _avsnitt(dok, "{%p endfor %}", "{%p endfor %}")


def _samtykke(dok: Dokument) -> None:
    dok.add_heading("Samtykke", 2)
    _avsnitt(dok, "Samtykke er frivillig og kan trekkes tilbake når som helst.", stil="Liten")
    _tabell(
        dok,
        "Tabell",
        [
            ["Samtykke til", "Gitt av", "Gjelder", "Form"],
            ["{%tr for s in samtykker %}"],
            [
                "{{ s.hva }}{% if s.hvem %} med {{ s.hvem }}{% endif %}",
                "{% if s.giver_navn %}{{ s.giver_navn }} ({{ s.gitt_av }})"
                "{% else %}{{ s.gitt_av }}{% endif %}",
                KORT_PERIODE.format("s"),
                "{{ s.form }}",
            ],
            ["{%tr endfor %}"],
        ],
    )


def _om(dok: Dokument) -> None:
    """This part is taken from our own template."""
    dok.add_heading("Hva en individuell plan er, og hvordan man klager", 2)
    mal = (datamappe("maler") / "standard" / "plan.html.j2").read_text(encoding="utf-8")
    om = mal.partition("{% block om %}")[2].partition("{% endblock %}")[0]
    _avsnitt(dok, *(linje[3:-4] for linje in om.splitlines() if linje.startswith("<p>")))


def _underskrift(dok: Dokument) -> None:
    dok.add_heading("Tilslutning og underskrifter", 2)
    _avsnitt(
        dok,
        "{%p for t in tilslutninger %}",
        "{{ t.hvem }}{% if t.gitt_av %} ved {{ t.gitt_av }}{% endif %}: {{ t.svar }}, {{ t.dato|dato }}"
        "{% if t.merknad %}. {{ t.merknad }}{% endif %}",
        "{%p endfor %}",
        "{%p if not tilslutninger %}",
        "mangler: tilslutning",
        "{%p endif %}",
    )
    _tabell(
        dok,
        "Signaturtabell",
        [
            ["Sted og dato", "Underskrift"],
            ["", "|||{{ planeier.navn }}, planeier"],
            ["{%tr for p in representanter %}"],
            ["", "|||{{ p.navn }}, {{ p.tilknytning }}"],
            ["{%tr endfor %}"],
            ["", "|||{{ koordinator.navn }}, {{ koordinator.rolle }}"],
        ],
    )
