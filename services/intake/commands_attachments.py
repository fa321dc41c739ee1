"""An attachment becomes a fact when its row is written; its bytes lie on disk before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.intake.models import Attachment
from shared.contracts.intake import AttachmentStored
from shared.db.commands import Command, Decision, State


@dataclass(frozen=True, kw_only=True)
class StoreAttachment(Command):
    """Tells every service that the file may count as evidence from now on."""

    attachment_id: str
    kind: str
    media_type: str
    size: int
    sha256: str
    pixels: tuple[int, int] | None
    taken_at: datetime | None
    lon: float | None
    lat: float | None

    def decide(self, state: State) -> Decision:
        decision = Decision()
        values: dict[str, Any] = {
            "kind": self.kind,
            "media_type": self.media_type,
            "size": self.size,
            "sha256": self.sha256,
            "taken_at": self.taken_at,
            "lon": self.lon,
            "lat": self.lat,
        }
        width, height = self.pixels or (None, None)
        stored: dict[str, Any] = {"stored_at": self.now, "stored_by": self.actor.person, "stored_role": self.actor.role}
        decision.insert(Attachment(id=self.attachment_id, width=width, height=height, **stored, **values))
        decision.step(self.attachment_id, "store", resource="attachment", to="stored")
        event = AttachmentStored(attachment_id=self.attachment_id, at=self.now, by=self.actor.person, role=self.actor.role, **values)
        decision.event(event, key=self.attachment_id)
        shown = {"attachment_id": self.attachment_id, "sha256": self.sha256, "media_type": self.media_type, "size": self.size}
        return decision.answering(201, shown)
