"""The system of the compose file as plain processes: its own command lines, on a PostgreSQL and a Kafka configured as it says."""

import asyncio
import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import jwt
import pytest
from confluent_kafka.admin import AdminClient
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from tests.conftest import refuse
from tests.deploy.containers import DEPLOY, SERVICES, Container, copy_files, files_of, may_be_another, read_compose, read_image
from tests.deploy.promql import metrics_told, promtool, queries, told_and_untold
from tests.servers import KafkaServer, PostgresServer, ServerMissing, free_port, postgres_binaries

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.kafka, pytest.mark.timeout(400)]

PASSWORDS = {f"{name.upper()}_DB_PASSWORD": f"{name}0password0of0its0own" for name in SERVICES}
GIVEN = {
    **PASSWORDS,
    "BIHUAN_DATA_KEY": "a-data-key-of-the-test-with-enough-characters",
    "BIHUAN_HOTLINE_SECRET": "a-hotline-secret-of-the-test",
    "BIHUAN_LINK_SECRET": "a-link-secret-of-the-test",
    "BIHUAN_JWKS_URL": "http://provider/keys",
    "POSTGRES_PASSWORD": "administrator",
    "GRAFANA_ADMIN_PASSWORD": "administrator",
}
ADDRESSES_OF_KAFKA = ("listeners", "advertised.listeners", "controller.quorum.voters", "log.dirs", "heap.opts")
"""What the compose file says of the broker and a test must say otherwise."""


@dataclass
class System:
    """The four services, ready. `files` are those of the image, before anything was started."""

    files: list[Path]
    containers: dict[str, Container]
    places: dict[str, str]
    kafka: str
    database: str
    key: rsa.RSAPrivateKey

    def token(self, person: str, role: str) -> str:
        claims = {"sub": person, "roles": [role], "exp": time.time() + 300}
        return jwt.encode(claims, self.key, "RS256", {"kid": "k1"})

    def get(self, service: str, path: str, token: str | None = None, body: Any = None) -> tuple[int, str]:
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.containers[service].address + path, data, headers)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, refusal.read().decode()


@contextmanager
def provider(key: rsa.RSAPrivateKey) -> Iterator[str]:
    """An identity provider that publishes its key; the address."""
    keys = json.dumps({"keys": [{**RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": "k1", "use": "sig"}]}).encode()

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(keys)

        def log_message(self, format: str, *args: Any) -> None:
            """Quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", free_port()), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


@contextmanager
def database(directory: Path) -> Iterator[str]:
    """PostgreSQL with passwords, prepared by the compose file's own script; `host:port`."""
    server = PostgresServer(directory)
    access = directory / "data" / "pg_hba.conf"
    access.write_text("host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n")
    server.start()
    try:
        address = server.create_database("bihuan").partition("@")[2].partition("/")[0]
        host, _, port = address.partition(":")
        path = f"{postgres_binaries()}:/usr/bin:/bin"
        said = {"POSTGRES_USER": "postgres", "POSTGRES_DB": "bihuan", "PGHOST": host, "PGPORT": port, "PATH": path, **PASSWORDS}
        subprocess.run(["/bin/bash", str(DEPLOY / "postgres" / "roles.sh")], env=said, check=True)
        yield address
    finally:
        server.stop()


@contextmanager
def broker(directory: Path, said: dict[str, str]) -> Iterator[str]:
    """Kafka with the settings of the compose file (`KAFKA_LOG_DIRS` is `log.dirs`); `host:port`."""
    settings = {name.removeprefix("KAFKA_").lower().replace("_", "."): value for name, value in said.items()}
    controller = free_port()
    own = {name: value for name, value in settings.items() if name not in ADDRESSES_OF_KAFKA}
    server = KafkaServer(directory, {**own, "controller.quorum.voters": f"1@127.0.0.1:{controller}"}, controller=controller)
    server.start()
    try:
        yield server.address
    finally:
        server.stop()


@contextmanager
def system(directory: Path) -> Iterator[System]:
    """Everything up and healthy; ended by SIGTERM, which every service must obey in time."""
    image, compose, key = read_image(), read_compose(GIVEN)["services"], rsa.generate_private_key(65537, 2048)
    files = copy_files(image, directory / "app")
    with (
        provider(key) as keys,
        database(directory / "postgres") as postgres,
        broker(directory / "kafka", compose["kafka"]["environment"]) as kafka,
    ):
        places = {"/opt/venv": sys.prefix, "postgres:5432": postgres, "kafka:9092": kafka, "http://provider": keys}
        containers = {name: made(name, compose[name], directory, places) for name in SERVICES}
        found = System(files, containers, places, kafka, postgres, key)
        try:
            for container in containers.values():
                container.start()
            for container in containers.values():
                await_health(container)
            yield found
            for container in containers.values():
                end(container, compose)
        finally:
            for container in containers.values():
                if container.process is not None:
                    container.process.kill()
                    container.process.wait()


def made(name: str, service: dict[str, Any], directory: Path, places: dict[str, str]) -> Container:
    """A container of this service, with folders of its own for the volume and the temporary file system that it declares."""
    image = read_image()
    volume, temporary = directory / f"{name}-data", directory / f"{name}-tmp"
    declared = {entry.split(":")[1] for entry in service["volumes"] if not entry.endswith(":ro")} | {
        entry.split(":")[0] for entry in service["tmpfs"]
    }
    assert declared == {"/data", "/tmp"}
    for folder in (volume, temporary):
        folder.mkdir(exist_ok=True)
        if may_be_another():
            os.chown(folder, *(int(number) for number in image.user.split(":")))
    folders = {"/data": str(volume), "/tmp": str(temporary)}
    return Container(image, service, directory / "app", {**places, **folders}, free_port(), directory / f"{name}.log")


def await_health(container: Container) -> None:
    """As a container engine does: asked again and again, it must be healthy before the engine would call it unhealthy."""
    start, interval = (int(container.image.health_options[name].removesuffix("s")) for name in ("start-period", "interval"))
    deadline = time.monotonic() + start + interval * int(container.image.health_options["retries"])
    # its own word first: on a busy machine a stranger may have taken the port in between, and be healthy
    while "ready:" not in container.log.read_text() or not container.is_healthy():
        assert container.process is not None
        assert container.process.poll() is None, container.log.read_text()
        assert time.monotonic() < deadline, container.log.read_text()
        time.sleep(0.5)


def end(container: Container, compose: dict[str, Any]) -> None:
    """SIGTERM, as `docker stop` sends it: the process must end by itself, cleanly, within the grace period."""
    assert container.process is not None
    container.process.send_signal(signal.SIGTERM)
    grace = int(compose["intake"]["stop_grace_period"].removesuffix("s"))
    assert container.process.wait(grace) == 0, container.log.read_text()


def until(answers: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 30
    while not answers():
        assert time.monotonic() < deadline, what
        time.sleep(0.2)


@pytest.fixture
def directory() -> Iterator[Path]:
    """A folder that other accounts may walk through, which pytest's own is not."""
    made_here = Path(tempfile.mkdtemp(prefix="bihuan-deploy-"))
    made_here.chmod(0o755)
    yield made_here
    app = made_here / "app"
    for folder in (app, *(path for path in app.rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    shutil.rmtree(made_here)


def test_what_the_image_and_the_compose_file_say_is_a_system_that_works(directory: Path) -> None:
    try:
        with system(directory) as running:
            a_report_goes_from_intake_over_the_bus_to_dispatch(running)
            production_has_no_development_doors_and_knows_only_its_provider(running)
            the_topic_has_the_partitions_that_order_depends_on(running)
            every_metric_of_rules_and_board_is_really_told(running)
            the_documentation_page_needs_nothing_from_outside(running)
            migrating_again_changes_nothing_and_a_replica_takes_the_next_slot(running)
            asyncio.run(nobody_sees_into_the_schema_of_another(running))
    except ServerMissing as missing:
        refuse("kafka" if "afka" in str(missing) else "postgres", missing)
    nothing_was_written_but_where_it_is_declared(running, directory / "app")


def a_report_goes_from_intake_over_the_bus_to_dispatch(running: System) -> None:
    report = {
        "channel": "grid_app",
        "source_id": "deployed-1",
        "text": "龙翔路菜市场门口流动摊贩占道经营，人行道走不过去",
        "occurred_at": datetime.now(UTC).isoformat(),
        "location": {"lon": 120.55, "lat": 27.57},
    }
    status, answer = running.get("intake", "/v1/reports", running.token("grid_worker-1", "grid_worker"), report)
    assert status == 201, answer
    path = f"/v1/assignments/by-case/{json.loads(answer)['case_id']}"
    dispatcher = running.token("dispatcher-1", "dispatcher")
    until(lambda: running.get("dispatch", path, dispatcher)[0] == 200, "dispatch never heard of the case")


def production_has_no_development_doors_and_knows_only_its_provider(running: System) -> None:
    assert running.get("intake", "/dev/tokens", body={"person_id": "ops-1"})[0] == 404
    stranger = replace(running, key=rsa.generate_private_key(65537, 2048))
    assert running.get("dispatch", "/v1/assignments", stranger.token("dispatcher-1", "dispatcher"))[0] == 401


def the_topic_has_the_partitions_that_order_depends_on(running: System) -> None:
    topics = AdminClient({"bootstrap.servers": running.kafka}).list_topics(timeout=10).topics
    counts = {name: len(topic.partitions) for name, topic in topics.items() if name.startswith("bihuan.")}
    assert counts == {"bihuan.events": 12, **{f"bihuan.dead.{name}": 1 for name in SERVICES}}


def every_metric_of_rules_and_board_is_really_told(running: System) -> None:
    answers = [running.get(name, "/metrics")[1] for name in SERVICES]
    for answer in answers:
        promtool("check", "metrics", given=answer)
    told = metrics_told(answers)
    asked = queries()
    assert len(asked) > 30
    assert [(where, told_and_untold(query, told)[1]) for where, query in asked if told_and_untold(query, told)[1]] == []
    named = {name for _, query in asked for name in told_and_untold(query, told)[0]}
    assert {"bihuan_outbox_oldest_seconds", "bihuan_events_handled_total", "bihuan_consumer_event_age_seconds_bucket"} <= named


def the_documentation_page_needs_nothing_from_outside(running: System) -> None:
    status, page = running.get("intake", "/docs")
    assert (status, "http://" in page or "https://" in page or '"//' in page) == (200, False)
    script = page.partition('<script src="')[2].partition('"')[0]
    status, program = running.get("intake", script)
    assert (status, len(program) > 500_000) == (200, True)


def migrating_again_changes_nothing_and_a_replica_takes_the_next_slot(running: System) -> None:
    dispatch = running.containers["dispatch"]
    migrated = dispatch.run("shared.db.migrate", "upgrade", "dispatch")
    assert migrated.returncode == 0, migrated.stderr
    second = Container(dispatch.image, dispatch.service, dispatch.files, dispatch.places, free_port(), dispatch.log.with_suffix(".2.log"))
    second.start()
    try:
        await_health(second)
        slots = sorted(path.name for path in (Path(dispatch.places["/data"]) / "locks").glob("dispatch.slot*"))
        assert slots == ["dispatch.slot0", "dispatch.slot1"]
        end(second, {"intake": dispatch.service})
    finally:
        assert second.process is not None
        second.process.kill()
        second.process.wait()


async def nobody_sees_into_the_schema_of_another(running: System) -> None:
    host, _, port = running.database.partition(":")
    own = {"host": host, "port": int(port), "user": "intake", "database": "bihuan"}
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(**own, password="another")
    connection = await asyncpg.connect(**own, password=PASSWORDS["INTAKE_DB_PASSWORD"])
    try:
        assert await connection.fetchval("SELECT count(*) FROM intake.cases") == 1
        for forbidden in ("SELECT count(*) FROM dispatch.assignments", "CREATE SCHEMA mine", "CREATE TABLE public.mine (id int)"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(forbidden)
    finally:
        await connection.close()


def nothing_was_written_but_where_it_is_declared(running: System, app: Path) -> None:
    assert sorted([app, *app.rglob("*")]) == running.files
    assert [path for path in running.files if path.stat().st_mode & 0o222] == []
    if may_be_another():
        everybody = (Path(place) for place in {"/tmp", "/var/tmp", "/dev/shm", "/run", tempfile.gettempdir()})
        assert files_of(read_image().user, everybody) == []


def test_the_health_check_fails_where_nothing_listens_and_where_something_is_not_ready(tmp_path: Path) -> None:
    image = read_image()

    class Refusing(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(503)
            self.end_headers()
            self.wfile.write(b'{"status":"starting"}')

        def log_message(self, format: str, *args: Any) -> None:
            """Quiet."""

    def checked(port: int) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *image.health[1:]]
        environment = {"BIHUAN_PORT": str(port)}
        return subprocess.run(command, cwd=DEPLOY.parent, env=environment, capture_output=True, text=True, timeout=30, check=False)

    nobody = checked(free_port())
    with http.server.ThreadingHTTPServer(("127.0.0.1", free_port()), Refusing) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        refused = checked(server.server_port)
        server.shutdown()
    assert (nobody.returncode, refused.returncode) == (1, 1)
    assert "no answer" in nobody.stderr
    assert "503" in refused.stderr


def test_the_image_alone_starts_nothing_without_its_secrets(tmp_path: Path) -> None:
    secrets = {"BIHUAN_DATA_KEY", "BIHUAN_HOTLINE_SECRET", "BIHUAN_LINK_SECRET", "BIHUAN_JWKS_URL"}
    places = {"/opt/venv": sys.prefix, "/data": str(tmp_path), "/tmp": str(tmp_path)}
    image = read_image()
    container = Container(image, {"environment": {}}, DEPLOY.parent, places, free_port(), tmp_path / "log")
    run = container.run(*image.command)
    assert run.returncode == 3, run.stderr
    assert {name for name in secrets if name not in run.stderr} == set()
