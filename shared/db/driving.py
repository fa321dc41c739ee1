"""A batch and who answers its requests, on the event loop: the same for every database."""

import asyncio
from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

from shared.db.statements import WriteFault, Yielded

T = TypeVar("T")


async def driven(
    batch: Generator[Any, Any, T],
    answer: Callable[[Any], Awaitable[Any]],
    refused: tuple[type[Exception], ...],
    said: Callable[[Exception], str] = str,
) -> T:
    """What the batch returns, once `answer` has answered each of its requests. An error in `refused` is a value that the database does not
    take: the batch gets it as a `WriteFault` in the words of `said`. Any other one is raised."""
    answered: Any = None
    bad: WriteFault | None = None
    while True:
        try:
            request = batch.send(answered) if bad is None else batch.throw(bad)
        except StopIteration as end:
            result: T = end.value
            return result
        answered, bad = None, None
        if isinstance(request, Yielded):
            await asyncio.sleep(0)
            continue
        try:
            answered = await answer(request)
        except refused as error:
            bad = WriteFault(said(error))
