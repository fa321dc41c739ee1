"""Commands about exports."""

from dataclasses import dataclass
from datetime import datetime

from services.evaluation.models import Export
from shared.db.commands import Command, Decision, State


@dataclass(frozen=True, kw_only=True)
class RecordExport(Command):
    """Somebody took numbers out of the house: who, what, and its checksum are kept."""

    export_id: str
    name: str
    sha256: str
    size: int
    rows: int
    snapshot_at: datetime

    def decide(self, state: State) -> Decision:
        decision = Decision()
        decision.insert(
            Export(
                id=self.export_id,
                name=self.name,
                sha256=self.sha256,
                bytes=self.size,
                rows=self.rows,
                snapshot_at=self.snapshot_at,
                made_by=self.actor.person,
                made_at=self.now,
            )
        )
        decision.step(self.export_id, "export", resource="export", reason=self.name)
        return decision
