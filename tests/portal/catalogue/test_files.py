"""Reading the catalogue: the real one is sound, and a file that is not what it claims is named."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Partnership
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import AgreementId, ProgrammeId
from portal.__main__ import main
from portal.catalogue import files, load, resources_root
from portal.catalogue.sentences import SENTENCES, sentence

VAR = "catalogue/price_lists/cyber360-var-eur-v41.json"
CYBER = "catalogue/programmes/cyber360.json"

Edit = Callable[[Any], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the real files, to be damaged."""
    for folder in ("catalogue", "agreements"):
        shutil.copytree(resources_root() / folder, tmp_path / folder)
    return tmp_path


def damage(path: Path, edit: Edit) -> None:
    value = json.loads(path.read_text(encoding="utf-8"))
    edit(value)
    path.write_text(json.dumps(value), encoding="utf-8")


def problems(root: Path) -> tuple[Problem, ...]:
    with pytest.raises(RuleViolation) as refused:
        load(root)
    return refused.value.problems


def test_the_real_catalogue_is_sound_and_has_all_four_programmes() -> None:
    catalogue = load()
    assert {programme.id for programme in catalogue.programmes} == {
        "cyber360",
        "essentials",
        "email_cloud",
        "microsoft_csp",
    }


def test_every_partnership_of_every_programme_has_prices_today_and_years_ago() -> None:
    catalogue = load()
    for programme in catalogue.programmes:
        for terms in programme.partnerships:
            for day in (date(2022, 6, 1), date(2025, 6, 1), date(2026, 11, 21), date(2030, 1, 1)):
                assert catalogue.prices_on(day, programme.id, terms.partnership)


def test_the_list_in_force_changes_at_midnight() -> None:
    catalogue = load()
    cyber360 = ProgrammeId("cyber360")
    before = catalogue.prices_on(date(2026, 8, 31), cyber360, Partnership.VAR)
    after = catalogue.prices_on(date(2026, 9, 1), cyber360, Partnership.VAR)
    assert (before.version, after.version) == (40, 41)


def test_an_agreement_is_the_version_of_its_day() -> None:
    catalogue = load()
    cgum = AgreementId("cgum")
    assert catalogue.agreement_on(date(2026, 8, 31), cgum).version == 6
    assert catalogue.agreement_on(date(2026, 9, 1), cgum).version == 7


def test_what_is_not_known_is_refused_with_a_code() -> None:
    catalogue = load()
    with pytest.raises(RuleViolation, match=r"programme\.unknown"):
        catalogue.programme(ProgrammeId("fifth"))
    with pytest.raises(RuleViolation, match=r"price_list\.missing"):
        catalogue.prices_on(date(2010, 1, 1), ProgrammeId("cyber360"), Partnership.VAR)
    with pytest.raises(RuleViolation, match=r"agreement\.missing"):
        catalogue.agreement_on(date(2010, 1, 1), AgreementId("cgum"))


FILES = Path(files.__file__).parent


def steps_of(prices: Any) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = prices["entries"][0]["tiers"]["steps"]
    return steps


SPOILT: list[tuple[str, Edit, str]] = [
    (VAR, lambda v: steps_of(v)[1].update(up_to=24), "tiers.overlap"),
    (VAR, lambda v: steps_of(v)[0].update(up_to=None), "tiers.after_open_end"),
    (VAR, lambda v: steps_of(v)[-1].update(up_to=900), "tiers.hole"),
    (VAR, lambda v: steps_of(v).clear(), "tiers.empty"),
    (VAR, lambda v: steps_of(v)[0].update(unit_price="-1"), "price.range"),
    (VAR, lambda v: steps_of(v)[0].update(up_to=0), "tiers.up_to"),
    (VAR, lambda v: steps_of(v)[0].update(unit_price="NaN"), "price.range"),
    (VAR, lambda v: v["entries"].pop(0), "price_list.price_missing"),
    (VAR, lambda v: v["entries"].append(v["entries"][0]), "price_list.entry_double"),
    (VAR, lambda v: v["entries"][6].update(commitment_months=None), "price_list.entry_double"),
    (VAR, lambda v: v["entries"][0].update(product_id="firewall"), "price_list.product_unknown"),
    (VAR, lambda v: v["entries"][0].update(level=None), "price_list.level_unknown"),
    (VAR, lambda v: v["entries"][5].update(level="advanced"), "price_list.level_unknown"),
    (VAR, lambda v: v["entries"][6].update(commitment_months=48), "price_list.commitment_unknown"),
    (VAR, lambda v: v.update(programme_id="fifth"), "price_list.programme_unknown"),
    (VAR, lambda v: v.update(valid_from="2026-08-31"), "price_list.overlap"),
    (VAR, lambda v: v.update(valid_to="2026-08-01"), "price_list.dates"),
    (VAR, lambda v: v.update(currency="EURO"), "currency.unknown"),
    (VAR, lambda v: v.update(curency="EUR"), "catalogue.unknown_field"),
    (VAR, lambda v: steps_of(v)[0].update(unit_prise="1"), "catalogue.unknown_field"),
    (VAR, lambda v: v.pop("version"), "catalogue.malformed"),
    (VAR, lambda v: v.update(id="another"), "catalogue.file_name"),
    (CYBER, lambda v: v["name"].pop("en"), "catalogue.text_missing"),
    (CYBER, lambda v: v["products"][1]["description"].update(fr=" "), "catalogue.text_missing"),
    (CYBER, lambda v: v["level_names"]["advanced"].pop("fr"), "catalogue.text_missing"),
    (CYBER, lambda v: v["partnerships"][0]["wizard"][0]["name"].pop("fr"), "catalogue.text_missing"),
    (CYBER, lambda v: v["level_names"].pop("advanced"), "programme.level_unknown"),
    (CYBER, lambda v: v.update(agreement_id="none"), "programme.agreement_unknown"),
    (CYBER, lambda v: v.update(commitments=[]), "programme.commitments"),
    (CYBER, lambda v: v.update(commitments=[12, 0]), "programme.commitments"),
    (CYBER, lambda v: v.update(quote_validity_days=0), "programme.length"),
    (CYBER, lambda v: v.update(partnerships=[]), "programme.partnerships"),
    (CYBER, lambda v: v.update(currency="FRANC"), "currency.unknown"),
    (CYBER, lambda v: v["bundles"][0]["product_ids"].append("fax"), "programme.product_unknown"),
    (CYBER, lambda v: v["bundles"][0].update(id="protect"), "catalogue.double_id"),
    (CYBER, lambda v: v["partnerships"][0]["wizard"][0]["pages"].append("fax"), "programme.page_unknown"),
    ("catalogue/tax_table.json", lambda v: v["rates"][0].update(percent="101"), "percent.range"),
    ("catalogue/tax_table.json", lambda v: v["rates"].append(v["rates"][0]), "tax.double"),
    ("catalogue/tax_table.json", lambda v: v["eu_countries"].append("XX"), "tax.rate_missing"),
    ("catalogue/customer_types.json", lambda v: v[0].update(discount_percent="120"), "percent.range"),
    ("catalogue/customer_types.json", lambda v: v[0].update(credit_days=-1), "customer_type.credit_days"),
    ("catalogue/customer_types.json", lambda v: v.append(v[0]), "catalogue.double_id"),
    ("catalogue/refusal_reasons.json", lambda v: v.pop(), "reasons.other_missing"),
    ("catalogue/lost_reasons.json", lambda v: v.pop(), "reasons.other_missing"),
    ("agreements/cgum-7.json", lambda v: v.update(version=8), "catalogue.file_name"),
    ("agreements/cgum-7.json", lambda v: v["title"].pop("fr"), "catalogue.text_missing"),
]


@pytest.mark.parametrize(("file", "edit", "code"), SPOILT)
def test_a_damaged_file_is_refused_with_its_code_and_its_name(
    root: Path, file: str, edit: Edit, code: str
) -> None:
    damage(root / file, edit)
    found = problems(root)
    assert code in {problem.code for problem in found}
    assert all(problem.data.get("file") for problem in found)


def test_a_file_that_is_not_json_is_refused_by_name(root: Path) -> None:
    (root / CYBER).write_text("%PDF-1.7", encoding="utf-8")
    (problem,) = problems(root)
    assert (problem.code, problem.data["file"]) == ("catalogue.malformed", CYBER)


def test_a_file_that_is_not_text_is_refused_by_name(root: Path) -> None:
    (root / CYBER).write_bytes(b"\xff\xfe\x00\x81")
    (problem,) = problems(root)
    assert (problem.code, problem.data["file"]) == ("catalogue.unreadable", CYBER)


@pytest.mark.parametrize("file", ["catalogue/tax_table.json", "agreements/cgum-7.en.txt"])
def test_a_missing_file_is_refused_by_name(root: Path, file: str) -> None:
    (root / file).unlink()
    (problem,) = problems(root)
    assert (problem.code, problem.data["file"]) == ("catalogue.file_missing", file)


@pytest.mark.parametrize("name", ["catalogue/programmes", "catalogue/price_lists", "agreements"])
def test_a_folder_that_cannot_be_read_is_not_an_empty_one(root: Path, name: str) -> None:
    shutil.rmtree(root / name)
    (root / name).symlink_to(root / name)  # Goes round in circles, for the superuser too.
    (problem,) = problems(root)
    assert (problem.code, problem.data["file"]) == ("catalogue.unreadable", name)


def test_a_file_where_nothing_reads_it_is_refused_by_name(root: Path) -> None:
    (root / "catalogue/programmes").rename(root / "catalogue/programs")
    (problem,) = problems(root)
    assert problem.code == "catalogue.file_unknown"
    assert problem.data["file"].startswith("catalogue/programs/")


def test_an_empty_folder_of_programmes_is_refused(root: Path) -> None:
    shutil.rmtree(root / "catalogue/programmes")
    (problem,) = problems(root)
    assert problem.code == "catalogue.file_missing"


def test_check_says_yes_to_the_real_catalogue(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalogue", "check"]) == 0
    assert "4 programmes" in capsys.readouterr().out


def test_check_says_what_is_wrong_and_where(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(root / VAR, lambda v: steps_of(v)[-1].update(up_to=900))
    assert main(["catalogue", "check", str(root)]) == 1
    said = capsys.readouterr().err
    assert said == (
        "catalogue/price_lists/cyber360-var-eur-v41.json, entries.0.tiers.steps.3.up_to: "
        "Beyond 900 units there is no price: leave the end of the last tier open. [tiers.hole]\n"
    )


def test_every_code_of_the_catalogue_has_its_sentence() -> None:
    root = FILES.parents[1]
    paths = [root / "app/domain/catalogue/catalogue_rules.py", root / "app/domain/catalogue/tiers.py"]
    paths += [FILES / name for name in ("files.py", "rules.py", "price_rules.py", "succession.py")]
    written = "".join(path.read_text(encoding="utf-8") for path in paths)
    kinds = "catalogue|currency|price_list|programme|tiers|tax|customer_type|reasons|subscription|agreement"
    raised = set(re.findall(rf'(?:Problem|violation)\(\s*"((?:{kinds})\.\w+)"', written))
    assert len(raised) > 25
    assert raised - SENTENCES.keys() == set()


def test_every_code_of_the_catalogue_is_in_the_documentation() -> None:
    page = (FILES.parents[1] / "docs/add-a-programme.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    listed = {
        code if "." in code[1:] and not code.startswith(".") else row.split("`")[1].partition(".")[0] + code
        for row in rows
        for code in re.findall(r"`([\w.]+)`", row.partition(" | ")[0])
    }
    assert SENTENCES.keys() - listed == set()


@pytest.mark.parametrize(("file", "edit", "code"), SPOILT)
def test_what_is_said_is_a_whole_sentence_with_its_file(root: Path, file: str, edit: Edit, code: str) -> None:
    damage(root / file, edit)
    for problem in problems(root):
        said = sentence(problem)
        assert said.startswith(problem.data["file"])
        assert said.endswith(f"[{problem.code}]")
        assert problem.code in SENTENCES


def test_check_without_a_verb_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err
