"""The pipeline of commands: settled once, in order, whatever is retried."""

import json
from collections.abc import Callable

import msgspec

from app.domain.commands.commands import CreateCustomer, CreateQuote
from app.domain.customer.customer import Customer
from app.wire.protocol import Operation, ResultStatus
from tests.support import builders as b
from tests.support.portal_laptop import MANAGER, VIEWER, Laptop


def numbered(number: int) -> Customer:
    """A customer with a registration number of its own."""
    identity = b.identity(registration_number=f"{number:014}", vat_number="", override_reason="test")
    return b.customer(id=b.some_id(number), identity=identity)


def creation(laptop: Laptop, number: int, **kw: object) -> Operation:
    customer = numbered(number)
    return laptop.operation(CreateCustomer(customer), customer, **kw)


def test_a_command_is_applied_and_comes_back_in_the_feed(laptop: Laptop) -> None:
    [result] = laptop.push(creation(laptop, 100))
    assert (result.status, result.version, result.replayed) == (ResultStatus.APPLIED, 1, False)
    line = laptop.feed()["customer", b.some_id(100)]
    assert (line["q"], line["v"], line["d"]["status"]) == (result.feed_seq, 1, "prospect")


def test_a_retry_gets_the_stored_result_and_has_no_second_effect(laptop: Laptop) -> None:
    operation = creation(laptop, 100)
    [first] = laptop.push(operation)
    [again] = laptop.push(operation)
    assert again == msgspec.structs.replace(first, replayed=True)
    assert laptop.feed()["customer", b.some_id(100)]["v"] == 1


def test_an_operation_id_with_another_body_is_refused(laptop: Laptop) -> None:
    operation = creation(laptop, 100)
    laptop.push(operation)
    other = msgspec.structs.replace(operation, observed="elsewhere")
    answer = laptop.post("/v1/sync/push", laptop.body(other))
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:channeldesk:problem:key-reused"


def test_a_missing_command_is_a_gap(laptop: Laptop) -> None:
    laptop.push(creation(laptop, 100))
    answer = laptop.post("/v1/sync/push", laptop.body(creation(laptop, 101, seq=3)))
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:channeldesk:problem:seq-gap")
    assert answer.json()["data"] == {"processed_through": "1"}


def test_a_number_used_twice_by_different_commands_is_a_fork(laptop: Laptop) -> None:
    laptop.push(creation(laptop, 100))
    answer = laptop.post("/v1/sync/push", laptop.body(creation(laptop, 101, seq=1)))
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:channeldesk:problem:client-forked")


def test_results_before_a_gap_in_the_same_batch_are_told(laptop: Laptop) -> None:
    results = laptop.push(creation(laptop, 100), creation(laptop, 101, seq=9))
    assert [result.seq for result in results] == [1]


def test_what_depends_on_a_refused_command_fails_with_it_and_the_rest_flows(laptop: Laptop) -> None:
    nowhere = b.customer(id=b.some_id(100), programme_id="nowhere")
    first = laptop.operation(CreateCustomer(nowhere), nowhere)
    quote = b.quote(customer_id=nowhere.id)
    second = laptop.operation(CreateQuote(quote), quote, depends_on=(first.op_id,))
    results = laptop.push(first, second, creation(laptop, 101))
    assert [result.status for result in results] == [
        ResultStatus.REJECTED,
        ResultStatus.DEPENDENCY_FAILED,
        ResultStatus.APPLIED,
    ]
    assert results[1].problem is not None
    assert results[1].problem.data == {"op_id": first.op_id}


def test_a_viewer_changes_nothing(laptop_of: Callable[..., Laptop]) -> None:
    viewer = laptop_of(VIEWER)
    [result] = viewer.push(creation(viewer, 100))
    assert result.status is ResultStatus.REJECTED
    assert result.problem is not None
    assert result.problem.code == "not-allowed"
    assert ("customer", b.some_id(100)) not in viewer.feed()


def test_arguments_that_cannot_be_read_are_rejected_and_do_not_block_the_queue(laptop: Laptop) -> None:
    broken = creation(laptop, 100, args=msgspec.Raw(b'{"customer": 7}'))
    unknown = creation(laptop, 101, type="customer.melt")
    results = laptop.push(broken, unknown, creation(laptop, 102))
    assert [result.status.value for result in results] == ["rejected", "rejected", "applied"]


def test_a_body_that_is_not_json_is_malformed(laptop: Laptop) -> None:
    answer = laptop.post("/v1/sync/push", b'{"client_id": ')
    assert (answer.status_code, answer.headers["Content-Type"]) == (400, "application/problem+json")


def test_too_many_commands_at_once_are_refused_whole(laptop: Laptop) -> None:
    operations = [creation(laptop, 100 + index) for index in range(101)]
    answer = laptop.post("/v1/sync/push", laptop.body(*operations))
    assert (answer.status_code, answer.json()["data"]) == (413, {"max_ops": "100"})


def test_a_body_above_the_limit_is_too_large(laptop: Laptop) -> None:
    answer = laptop.post("/v1/sync/push", laptop.body(creation(laptop, 100, observed="x" * (256 << 10))))
    assert (answer.status_code, answer.json()["data"]) == (413, {"max_bytes": str(256 << 10)})


def test_an_app_that_is_too_old_is_told_to_upgrade(laptop: Laptop) -> None:
    body = json.dumps({"client_id": laptop.client_id, "schema": 0, "ops": []}).encode()
    answer = laptop.post("/v1/sync/push", body)
    assert (answer.status_code, answer.json()["data"]["schema_min"]) == (426, "1")


def test_an_installation_that_was_never_registered_is_unknown(laptop: Laptop) -> None:
    laptop.client_id = "somebody"
    answer = laptop.post("/v1/sync/push", laptop.body(creation(laptop, 100)))
    assert (answer.status_code, answer.json()["type"]) == (404, "urn:channeldesk:problem:client-unknown")


def test_nobody_sends_for_another_users_installation(
    laptop_of: Callable[..., Laptop], laptop: Laptop
) -> None:
    manager = laptop_of(MANAGER)
    manager.client_id = laptop.client_id
    answer = manager.post("/v1/sync/push", manager.body(creation(manager, 100)))
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:channeldesk:problem:client-of-another-user"


def test_results_can_be_read_again_after_a_crash(laptop: Laptop) -> None:
    sent = laptop.push(*[creation(laptop, 100 + index) for index in range(4)])
    answer = laptop.get("/v1/sync/results", params={"client_id": laptop.client_id, "after_seq": 2}).json()
    assert answer["processed_through"] == 4
    assert [result["op_id"] for result in answer["results"]] == [result.op_id for result in sent[2:]]


def test_registering_again_says_how_far_the_installation_is(laptop: Laptop) -> None:
    laptop.push(creation(laptop, 100))
    answer = laptop.put(f"/v1/sync/clients/{laptop.client_id}", {"schema": 1, "name": "again"})
    assert answer.json()["processed_through"] == 1
