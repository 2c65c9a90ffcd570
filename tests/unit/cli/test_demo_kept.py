"""A demo with a folder of its own is as it was left the next time."""

import socket
from pathlib import Path

import pytest

from app.__main__ import main
from app.cli.demo_laptops import DemoLaptops
from app.cli.private_portal import PrivatePortal
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_filter import CustomerFilter


def test_drafts_and_settings_of_a_kept_demo_are_there_the_next_time(tmp_path: Path) -> None:
    drafts = []
    for _ in range(2):
        with PrivatePortal(tmp_path / "portal", 12) as portal:
            laptop = DemoLaptops(tmp_path, is_kept=True).laptop("laptop")
            desk = laptop.resume(portal.url, portal.refresh_tokens["rep"])
            try:
                desk.sync.run_once()
                drafts.append([each.id for each in desk.queries.offer_drafts()])
                customer_id = desk.queries.customers(CustomerFilter()).page(0, 1)[0].id
                desk.drafts.save_quote(
                    QuoteDraft(desk.drafts.new_id(), customer_id, desk.offers.new_terms(customer_id))
                )
            finally:
                desk.close()
    assert [len(each) for each in drafts] == [0, 1]


def test_a_demo_that_is_open_already_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert (
            main(["demo", "--portal-only", "--home", str(tmp_path), "--customers", "12", "--port", port]) == 1
        )
    assert f"Port {port} of this demo is in use" in capsys.readouterr().err
