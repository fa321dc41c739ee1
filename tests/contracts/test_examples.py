"""Every example that OpenAPI shows of a request is one that the door takes."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from pydantic import BaseModel

from services.dispatch import shapes as dispatch
from services.evaluation import shapes as evaluation
from services.inspection import shapes as inspection
from services.intake import shapes as intake
from shared.json_body import Body


def bodies_with_examples(module: ModuleType) -> Iterator[type[BaseModel]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Body) and value.__module__ == module.__name__:
            extra = value.model_config.get("json_schema_extra")
            if isinstance(extra, dict) and "examples" in extra:
                yield value


@pytest.mark.parametrize(
    "body",
    [body for module in (intake, dispatch, inspection, evaluation) for body in bodies_with_examples(module)],
    ids=lambda body: f"{body.__module__.split('.')[1]}-{body.__name__}",
)
def test_an_example_is_a_body_that_the_door_takes(body: type[BaseModel]) -> None:
    extra = body.model_config["json_schema_extra"]
    assert isinstance(extra, dict)
    examples = extra["examples"]
    assert isinstance(examples, list)
    for example in examples:
        body.model_validate(example)
