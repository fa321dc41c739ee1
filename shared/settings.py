"""Settings from the environment (contract section 1, Running). A service adds its own fields with its own prefix.

class IntakeSettings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="BIHUAN_INTAKE_")
    attachment_bytes: int = 20 * MIB            # BIHUAN_INTAKE_ATTACHMENT_BYTES
"""

from ipaddress import ip_network
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from shared.secrets import LEAST_DATA_KEY

DEV_HOTLINE_SECRET = "dev-hotline-secret"  # noqa: S105  # the contract publishes it; production refuses it
DEV_LINK_SECRET = "dev-link-secret"  # noqa: S105  # likewise
DEV_MESSAGE_SECRET = "dev-message-secret"  # noqa: S105  # ours; production refuses it as well
LEAST_SECRET_LENGTH = 16
DATABASES = ("postgresql+asyncpg", "sqlite+aiosqlite")


class SettingsFault(Exception):
    """The settings do not allow a start; the text says which and why, in one line."""


def _shared(name: str, default: Any = None, **options: Any) -> Any:
    """A field read from the same variable by every service, whatever prefix the service's own fields have."""
    return Field(default, validation_alias=f"BIHUAN_{name}", **options)


class ServiceSettings(BaseSettings):
    """What every service reads. Empty variables count as absent."""

    model_config = SettingsConfigDict(env_prefix="BIHUAN_", populate_by_name=True, env_ignore_empty=True, extra="ignore", frozen=True)

    env: Literal["dev", "production"] = _shared("ENV", "production")
    host: str = _shared("HOST", "127.0.0.1")
    port: int | None = _shared("PORT", ge=0, le=65535)
    data_dir: Path = _shared("DATA_DIR", Path("var"))
    database_url: str | None = _shared("DATABASE_URL")
    bus_url: str | None = _shared("BUS_URL")
    preset: str = _shared("PRESET", "longgang")
    holidays: Path | None = _shared("HOLIDAYS")
    """The operator's file of yearly notices; without it `holidays.json` of the data directory, if there is one."""
    clock: str | None = _shared("CLOCK")
    hotline_secret: str = _shared("HOTLINE_SECRET", DEV_HOTLINE_SECRET, repr=False)
    hotline_callback_url: str | None = _shared("HOTLINE_CALLBACK_URL")
    message_url: str | None = _shared("MESSAGE_URL")
    message_secret: str = _shared("MESSAGE_SECRET", DEV_MESSAGE_SECRET, repr=False)
    link_secret: str = _shared("LINK_SECRET", DEV_LINK_SECRET, repr=False)
    data_key: str | None = _shared("DATA_KEY", repr=False)
    jwks_url: str | None = _shared("JWKS_URL")
    trusted_proxies: str = _shared("TRUSTED_PROXIES", "")
    """Addresses and networks (`10.0.0.5,172.16.0.0/12`) of the proxies whose word on the caller's address (`X-Forwarded-For`) counts."""
    body_limit: int = _shared("BODY_LIMIT", 1_048_576, ge=1024)
    instance: str = _shared("INSTANCE", "")
    """Stable name of this replica slot; without it the first free slot of the data directory on this host."""
    log_level: Literal["debug", "info", "warning", "error"] = _shared("LOG_LEVEL", "info")
    trace_url: str | None = _shared("TRACE_URL")
    """Where spans go, OTLP over HTTP with its path (`http://collector:4318/v1/traces`); without it there are none."""
    trace_ratio: float = _shared("TRACE_RATIO", 0.01, ge=0, le=1)
    """The share of requests and of matters that are traced."""
    trace_asked: int = _shared("TRACE_ASKED", 1, ge=0)
    """So many requests a second and process may be traced because their caller asks for it by a sampled `traceparent`."""

    @field_validator("data_dir")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str | None) -> str | None:
        try:
            url = make_url(value) if value else None
        except (ArgumentError, ValueError):
            raise ValueError("不是数据库地址") from None
        if url is not None and url.drivername not in DATABASES:
            raise ValueError(f"应以 {'、'.join(f'{name}://' for name in DATABASES)} 开头")
        return value

    @field_validator("trace_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("应为 http:// 或 https:// 开头的完整地址")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _addresses(cls, value: str) -> str:
        try:
            return ",".join(str(ip_network(part.strip())) for part in value.split(",") if part.strip())
        except ValueError:
            raise ValueError("应为逗号分隔的地址或网段，例如 10.0.0.5,172.16.0.0/12") from None

    @property
    def is_dev(self) -> bool:
        return self.env == "dev"

    def database_address(self, service: str) -> str:
        """The service's database: the given URL (one schema per service there), else its own SQLite file in the data directory."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / service}.db"

    def notices_file(self) -> Path | None:
        """The yearly notices (and local corrections) that are laid over the shipped ones."""
        own = self.data_dir / "holidays.json"
        return self.holidays or (own if own.exists() else None)

    def bus_address(self) -> str:
        """The bus: the given URL, else the embedded log in the data directory."""
        return self.bus_url or f"embedded://{self.data_dir / 'bus'}"

    @model_validator(mode="after")
    def _refuse_defaults_in_production(self) -> Self:
        if self.is_dev:
            return self
        secrets = [
            ("BIHUAN_HOTLINE_SECRET", self.hotline_secret, DEV_HOTLINE_SECRET),
            ("BIHUAN_LINK_SECRET", self.link_secret, DEV_LINK_SECRET),
        ]
        if self.message_url:
            secrets.append(("BIHUAN_MESSAGE_SECRET", self.message_secret, DEV_MESSAGE_SECRET))
        missing = [name for name, value, default in secrets if value == default or len(value) < LEAST_SECRET_LENGTH]
        missing += [name for name, value in (("BIHUAN_DATA_KEY", self.data_key), ("BIHUAN_JWKS_URL", self.jwks_url)) if not value]
        if self.clock:
            raise ValueError("生产环境不能使用模拟时钟 BIHUAN_CLOCK")
        if missing:
            length = f"密钥不少于 {LEAST_SECRET_LENGTH} 个字符，数据密钥不少于 {LEAST_DATA_KEY} 个"
            raise ValueError(f"生产环境必须设置（{length}，不能用默认值）：{'、'.join(missing)}")
        return self
