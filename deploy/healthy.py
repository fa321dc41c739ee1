"""The health check of the image: exit code 0 when what listens on `BIHUAN_PORT` of this machine is ready.

python -m deploy.healthy
"""

import http.client
import os
import sys

PATIENCE_SECONDS = 4.0


def main() -> int:
    """0 when ready, else 1 with the reason on standard error."""
    connection = http.client.HTTPConnection("127.0.0.1", int(os.environ.get("BIHUAN_PORT") or 8000), timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", "/health/ready")
        answer = connection.getresponse()
        body = answer.read(4096).decode(errors="replace")
    except (OSError, http.client.HTTPException) as fault:
        sys.stderr.write(f"no answer: {fault}\n")
        return 1
    finally:
        connection.close()
    if answer.status != 200:
        sys.stderr.write(f"{answer.status} {body}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
