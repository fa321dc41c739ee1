"""Which bus it is: the only place that looks at the URL."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from shared.bus.embedded import EmbeddedTransport
from shared.bus.kafka import KafkaTransport
from shared.bus.transport import Transport


def open_transport(url: str, *, client_id: str) -> Transport:
    """A transport, not yet started, for `embedded:///absolute/directory` or `kafka://host:port,host:port`.

    `client_id` names this process to the brokers. Raises `ValueError` for any other URL.
    """
    parts = urlsplit(url)
    if parts.scheme == "embedded" and not parts.netloc and parts.path.startswith("/") and parts.path.strip("/"):
        return EmbeddedTransport(Path(unquote(parts.path)))
    servers = parts.netloc.split(",")
    if parts.scheme == "kafka" and parts.path in ("", "/") and all(_is_server(server) for server in servers):
        return KafkaTransport(servers, client_id=client_id)
    raise ValueError(f"not the URL of a bus: {url!r}; it is embedded:///absolute/directory or kafka://host:port,host:port")


def _is_server(server: str) -> bool:
    host, _, port = server.rpartition(":")
    return bool(host) and port.isdigit()
