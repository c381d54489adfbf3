"""The page of documentation of the web example, made from its OpenAPI document.

FastAPI's own pages load their scripts from elsewhere; this one needs nothing but the server.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: the API</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="top"><div class="wrap"><a class="brand" href="/">{title}</a>
<nav><a href="/openapi.json">openapi.json</a></nav></div></header>
<main class="wrap docs">
<h1>The API</h1>
<p>{description}</p>
{operations}
</main>
</body>
</html>
"""


def docs_page(document: Mapping[str, Any]) -> str:
    """The page for an OpenAPI document."""
    info = document["info"]
    found = [
        _operation(method.upper(), path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    return _PAGE.format(
        title=escape(info["title"]),
        description=escape(info.get("description", "")),
        operations="\n".join(found),
    )


def _operation(method: str, path: str, operation: Mapping[str, Any]) -> str:
    parts = [
        '<section class="card">',
        f'<h2><span class="method">{method}</span> <code>{escape(path)}</code></h2>',
        f"<p>{escape(operation.get('description') or operation.get('summary', ''))}</p>",
    ]
    rows = [
        f"<dt><code>{escape(each['name'])}</code></dt><dd>{escape(_said(each))}</dd>"
        for each in operation.get("parameters", ())
    ]
    if rows:
        parts.append(f"<dl>{''.join(rows)}</dl>")
    contents = operation.get("requestBody", {}).get("content", {})
    for each in contents.get("application/json", {}).get("examples", {}).values():
        told = json.dumps(each["value"], ensure_ascii=False, indent=2)
        parts.append(f"<h3>{escape(each.get('summary', 'For example'))}</h3>")
        parts.append(f'<pre tabindex="0"><code>{escape(told)}</code></pre>')
    parts.append("</section>")
    return "\n".join(parts)


def _said(parameter: Mapping[str, Any]) -> str:
    """What is said of a parameter, or the values it takes."""
    values = parameter.get("schema", {}).get("enum", ())
    return parameter.get("description") or ", ".join(map(str, values))
