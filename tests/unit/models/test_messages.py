"""Messages in the cache: room for them, and damage that is noticed."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.mail.message import MessageState
from app.models import messages
from app.models.connection import connect
from app.models.errors import CacheError
from app.models.messages import QueuedMessage
from app.models.schema import prepare
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.empty_caches import KEY
from tests.support.mail_builders import message

WITHOUT_MESSAGES = ("DROP TABLE message", "DROP TABLE message_file")


def test_the_twelfth_step_makes_room_for_e_mail(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer()))
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        for statement in (*WITHOUT_MESSAGES, "UPDATE alembic_version SET version_num = '0011'"):
            connection.execute(statement)
    prepare(store.path, KEY)
    with closing(connect(store.path, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM message, message_file").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (1,)


def test_a_message_and_a_file_that_are_not_what_they_were_are_damage(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    queued = QueuedMessage(message(), b"{}", MessageState.WAITING, b.NOW, b.NOW)
    with store.write() as work:
        name = work.messages.put_file(b"%PDF")
        work.messages.save(replace(queued, frozen=name))
        assert work.messages.get(queued.id) == replace(queued, frozen=name)
        assert work.messages.file(name) == b"%PDF"
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        connection.execute("UPDATE message SET source = zeroblob(2)")
        connection.execute("UPDATE message_file SET body = zeroblob(4)")
        with pytest.raises(CacheError, match=r"cache\.damaged"):
            messages.find(connection, queued.id)
        with pytest.raises(CacheError, match=r"cache\.damaged"):
            messages.file(connection, name)
        assert messages.file(connection, "unknown") is None
