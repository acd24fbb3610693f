"""The reader of YAML: nothing is guessed, everything wrong has a line (trygghet T10)."""

import io
from typing import Any

import pytest
import yaml

from ipkit import yamlleser
from ipkit.errors import FilfeilError
from ipkit.yamlleser import Node, les_yaml


def som_verdier(node: Node) -> Any:
    if isinstance(node.verdi, dict):
        return {navn: som_verdier(barn) for navn, barn in node.verdi.items()}
    if isinstance(node.verdi, list):
        return [som_verdier(barn) for barn in node.verdi]
    return node.verdi


def feil_i(data: bytes | str) -> tuple[str, ...]:
    with pytest.raises(FilfeilError) as unntak:
        les_yaml(data if isinstance(data, bytes) else data.encode(), "f.yaml")
    assert unntak.value.exit_code == 9
    return unntak.value.feil


@pytest.fixture(params=["libyaml", "python"])
def begge_lesere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(yamlleser, "_Loader", yaml.BaseLoader)


@pytest.mark.usefixtures("begge_lesere")
@pytest.mark.parametrize(
    "verdi", ["01010112345", "0301", "10:30", "NO", "2026-01-15", "1e3", "~", "null", "ja"]
)
def test_every_scalar_is_the_text_that_was_written(verdi: str) -> None:
    assert som_verdier(les_yaml(f"felt: {verdi}".encode(), "f.yaml")) == {"felt": verdi}


@pytest.mark.parametrize("koding", ["utf-8", "utf-8-sig", "utf-16"])
def test_utf_8_with_and_without_bom_and_utf_16_are_read(koding: str) -> None:
    assert som_verdier(les_yaml("mål: Å gå på tur\r\n".encode(koding), "f.yaml")) == {"mål": "Å gå på tur"}


def test_decomposed_letters_become_composed() -> None:
    assert som_verdier(les_yaml("ma\u030al: ga\u030a".encode(), "f.yaml")) == {"mål": "gå"}


def test_a_node_knows_the_line_of_its_key() -> None:
    node = les_yaml(b"a: 1\nb:\n  - c: 2\n    d: |\n      x\n      y\n    e: 3\n", "f.yaml")
    assert isinstance(node.verdi, dict)
    liste = node.verdi["b"]
    assert isinstance(liste.verdi, list)
    post = liste.verdi[0]
    assert isinstance(post.verdi, dict)
    assert [(n, v.linje) for n, v in post.verdi.items()] == [("c", 3), ("d", 4), ("e", 7)]
    assert (node.linje, liste.linje, post.linje) == (1, 2, 3)


@pytest.mark.usefixtures("begge_lesere")
@pytest.mark.parametrize(
    ("tekst", "feil"),
    [
        ("a: 1\na: 2\n", ["linje 2: feltet står to ganger på samme sted. Behold det ene."]),
        (
            "a: &x 1\nb: *x\n",
            [
                "linje 1: en verdi som begynner med *, & eller ! må stå i anførselstegn.",
                "linje 2: en verdi som begynner med *, & eller ! må stå i anførselstegn.",
            ],
        ),
        (
            "a: !!python/object:os.system x\n",
            ["linje 1: en verdi som begynner med *, & eller ! må stå i anførselstegn."],
        ),
        ("[" * 60 + "]" * 60, ["linje 1: mer enn 20 nivåer inni hverandre."]),
        (
            "---\na: 1\n---\nb: 2\n",
            ["linje 3: filen har flere dokumenter («---»). Legg hver plan i sin egen fil."],
        ),
        ("? [a]\n: b\n", ["linje 1: navnet på et felt må være et enkelt ord."]),
        ("a\x00b: 1\n", ["linje 1: usynlige styretegn. Skriv linjen på nytt uten dem."]),
        ("a: 1\n\tb: 2\n", ["linje 2: tabulator brukt som innrykk. Bruk mellomrom."]),
        ("a: 'x\nb: 1\n", ["linje 1: anførselstegnet er ikke avsluttet."]),
        ("a: [1, 2\nb: 1\n", ["linje 1: klammen er ikke avsluttet, eller det mangler et komma."]),
        (
            "a: b: c\nd: 1\n",
            ["linje 1: kolon der det ikke kan stå. Sett teksten i anførselstegn, eller se over innrykket."],
        ),
        ("a: @b\n", ["linje 1: verdien begynner med et tegn som må stå i anførselstegn."]),
    ],
)
def test_what_a_plan_never_needs_is_a_fault_with_its_line(tekst: str, feil: list[str]) -> None:
    assert feil_i(tekst) == tuple(f"f.yaml {f}" for f in feil)


def test_faults_after_a_fault_of_syntax_are_found_too() -> None:
    assert feil_i("a: b: c\nd: 'x\ne: 1\ne: 2\nf: [1\n") == (
        "f.yaml linje 1: kolon der det ikke kan stå. Sett teksten i anførselstegn, eller se over innrykket.",
        "f.yaml linje 2: anførselstegnet er ikke avsluttet.",
        "f.yaml linje 4: feltet står to ganger på samme sted. Behold det ene.",
        "f.yaml linje 5: klammen er ikke avsluttet, eller det mangler et komma.",
    )


def test_bytes_that_are_no_text_are_a_fault_on_each_line() -> None:
    assert feil_i("a: æ\nb: 1\nc: ø\n".encode("cp1252")) == (
        "f.yaml linje 1: tegn som ikke er gyldig tekst. Lagre filen på nytt som UTF-8.",
        "f.yaml linje 3: tegn som ikke er gyldig tekst. Lagre filen på nytt som UTF-8.",
    )


def test_a_lone_surrogate_in_utf_16_is_a_fault() -> None:
    assert feil_i(b"\xff\xfea\0:\0 \0\x00\xd8\n\0") == (
        "f.yaml linje 1: tegn som ikke er gyldig tekst. Lagre filen på nytt som UTF-8.",
    )


def test_a_file_of_more_than_5_mb_is_refused_unread() -> None:
    assert feil_i(b"#" * 5_000_001) == ("f.yaml linje 1: filen er større enn 5 MB. En plan er mye mindre.",)


def test_a_file_of_nothing_but_entries_is_stopped() -> None:
    assert feil_i(b"- \n" * 500_000)[0].endswith("filen har for mange verdier til å være en plan.")


def test_a_bomb_of_aliases_is_not_unfolded() -> None:
    bombe = io.StringIO()
    bombe.write("a: &a [x]\n")
    for forrige, neste in zip("abcdefgh", "bcdefghi", strict=True):
        bombe.write(f"{neste}: &{neste} [*{forrige}, *{forrige}, *{forrige}]\n")
    assert len(feil_i(bombe.getvalue())) == 9


def test_an_empty_file_is_an_empty_text() -> None:
    assert som_verdier(les_yaml(b"", "f.yaml")) == ""
