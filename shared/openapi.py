"""The OpenAPI document of a service: what FastAPI makes of the routes, plus roles, problems with their media type, and headers."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema
from starlette.routing import BaseRoute

from shared.door import DoorRoute
from shared.door_call import PROBLEM_MEDIA_TYPE

_TEMPLATE = "#/components/schemas/{model}"

PROBLEM_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "RFC 9457. Further members depend on `code`.",
    "required": ["type", "title", "status", "detail", "code", "request_id"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "Chinese, fit to show an officer"},
        "code": {"type": "string"},
        "request_id": {"type": ["string", "null"]},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["pointer", "message"],
                "properties": {"pointer": {"type": "string"}, "message": {"type": "string"}},
            },
        },
    },
}
_IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[ -~]+$"},
    "description": "The same key with the same body returns the first answer for 30 days",
}
_IF_MATCH = {"name": "If-Match", "in": "header", "schema": {"type": "string"}, "description": 'The version as `"3"`; a stale one gets 412'}
_ROLE = {"name": "X-Bihuan-Role", "in": "header", "schema": {"type": "string"}, "description": "Which of the token's roles acts"}


def openapi_document(
    *, title: str, version: str, description: str, routes: Sequence[BaseRoute], permissions: Mapping[str, frozenset[str]]
) -> dict[str, Any]:
    """The document. Operations carry `x-action` and `x-roles` from the permission table."""
    document = get_openapi(title=title, version=version, description=description, routes=routes)
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = PROBLEM_SCHEMA
    components["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
        "hotline": {"type": "apiKey", "in": "header", "name": "X-Bihuan-Signature"},
    }
    for route in routes:
        if isinstance(route, DoorRoute) and route.include_in_schema:
            for method in route.methods or ():
                operation = document["paths"][route.path_format][method.lower()]
                _complete(operation, method, route, schemas, permissions)
    return document


def _complete(
    operation: dict[str, Any], method: str, route: DoorRoute, schemas: dict[str, Any], permissions: Mapping[str, frozenset[str]]
) -> None:
    options = route.options
    if options.action is not None:
        roles = permissions[options.action]
        operation["x-action"], operation["x-roles"] = options.action, sorted(roles)
        bearer: list[dict[str, list[str]]] = [{"bearer": []}]
        operation["security"] = bearer + ([{"hotline": []}] if options.identity == "hotline" else []) + ([{}] if "public" in roles else [])
    parameters = operation.setdefault("parameters", [])
    if options.action is not None:
        parameters.append(_ROLE)
    if method == "POST":
        parameters.append(_IDEMPOTENCY_KEY)
    if "{" in route.path_format and method != "GET":
        parameters.append(_IF_MATCH)
    if not parameters:
        del operation["parameters"]
    for status, response in operation["responses"].items():
        if status.isdigit() and int(status) >= 400:
            response["content"] = {PROBLEM_MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    if options.row_model is not None and options.rows is not None:
        operation["requestBody"] = _rows_body(options.row_model, options.rows, schemas)


def _rows_body(model: Any, rows: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """One row alone, or an object with a list of rows."""
    _, made = models_json_schema([(model, "validation")], ref_template=_TEMPLATE)
    schemas.update(made.get("$defs", {}))
    row = {"$ref": _TEMPLATE.format(model=model.__name__)}
    batch = {
        "type": "object",
        "required": [rows],
        "properties": {rows: {"type": "array", "items": row, "minItems": 1}},
        "additionalProperties": False,
    }
    return {"required": True, "content": {"application/json": {"schema": {"oneOf": [row, batch]}}}}
