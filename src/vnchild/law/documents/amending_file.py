"""What a file of an amendment may state, told to whoever wrote it while the file is read."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable, Iterator
from importlib.util import find_spec
from types import ModuleType
from typing import Final

from vnchild.law.document import Document
from vnchild.law.errors import LawConflictError
from vnchild.law.near import meant, near
from vnchild.law.provision import Provision

NAMES: Final = ("DOCUMENT", "PROVISION", "amend", "STANDARD", "STANDARD_PROVISION")
"""All that such a file states; other names of its own begin with an underscore."""


def imported(name: str, load: Callable[[str], ModuleType]) -> ModuleType:
    """The file, imported.

    Args:
        name: the name of its module.
        load: what imports a module by its name.

    Raises:
        LawConflictError: it imports what needs the register or the rules.
    """
    try:
        return load(name)
    except (ImportError, AttributeError) as error:
        spec = find_spec(name)
        rules = spec is not None and _needs_rules(_tree(spec.loader, name))
        if not rules and "partially initialized" not in str(error):
            raise
        raise LawConflictError(too_early(name)) from error


def too_early(name: str) -> str:
    """What is said of a file whose own imports ask for it."""
    return (
        f"{name} imports at its top what needs this file itself, which is still being imported: "
        "the register reads it before it and the rules exist. Import at its top only from "
        "vnchild.law.document, .documents, .provision and .text; what `amend` needs of the rules, "
        "import inside `amend`, and types of the rules under `if TYPE_CHECKING:`"
    )


def check_file(module: ModuleType) -> Document:
    """The document that a file states, after looking at all else that it states.

    Raises:
        LawConflictError: it states no document, or what an amendment does not state.
    """
    name = module.__name__
    tree = _tree(module.__loader__, name)
    if _needs_rules(tree):
        raise LawConflictError(too_early(name))
    own = tuple(dict.fromkeys(_bound(tree.body)))
    document: object = getattr(module, "DOCUMENT", None)
    if not isinstance(document, Document):
        misspelt = "".join(
            f": {each} is misspelt" for each in own if each not in NAMES and near(each, NAMES[:1])
        )
        msg = f"{name} states no DOCUMENT{misspelt}"
        raise LawConflictError(msg)
    for each in own:
        if not each.startswith("_") and each not in NAMES:
            msg = (
                f"{name} states {each!r}: {meant(each, NAMES)}an amendment states "
                f"{', '.join(NAMES)}; begin another name of the file's own with an underscore, "
                f"as _{each}"
            )
            raise LawConflictError(msg)
    for each in ("PROVISION", "STANDARD_PROVISION"):
        provision: object = getattr(module, each, None)
        if provision is not None and not _is_of(provision, document):
            msg = (
                f"{name} states {each} = {provision!r}; it is a provision of {document.number}, "
                "as DOCUMENT.at(1, 2)"
            )
            raise LawConflictError(msg)
    if hasattr(module, "STANDARD_PROVISION") and not hasattr(module, "STANDARD"):
        msg = f"{name} states STANDARD_PROVISION but no STANDARD, the level that it is of"
        raise LawConflictError(msg)
    if _without_source(tree):
        msg = (
            f"{name} does not say where {document.number} was read: give its Document a source, "
            "Source.TEXT for the text itself, else Source.TWO_SECONDARY or Source.ONE_SECONDARY"
        )
        raise LawConflictError(msg)
    return document


def check_amends(module: ModuleType, document: Document, known: Collection[str]) -> None:
    """Check that a document amends some that the register holds.

    Raises:
        LawConflictError: it says of none that it amends it, or of one that is not there.
    """
    name = module.__name__
    if not document.amends:
        msg = (
            f"{name} does not say what {document.number} amends: give its Document "
            'amends=("335/2026/NĐ-CP",) or what it is'
        )
        raise LawConflictError(msg)
    for each in document.amends:
        if each not in known:
            msg = (
                f"{name}: {document.number} amends {each!r}, which the register does not hold; "
                f"{meant(each, known)}it holds numbers as 335/2026/NĐ-CP"
            )
            raise LawConflictError(msg)


def _is_of(provision: object, document: Document) -> bool:
    return isinstance(provision, Provision) and provision.document == document.number


def _tree(loader: object, name: str) -> ast.Module:
    """The file as it is written; empty where it is not at hand."""
    read = getattr(loader, "get_source", None)
    text: object = read(name) if callable(read) else None
    return ast.parse(text if isinstance(text, str) else "")


def _bound(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements define, those that they import left out."""
    for each in statements:
        match each:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield each.name
            case ast.Assign():
                named = (node for target in each.targets for node in ast.walk(target))
                yield from (
                    node.id
                    for node in named
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
                )
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                yield from _bound(each.orelse)
            case ast.If() | ast.For() | ast.While():
                yield from _bound((*each.body, *each.orelse))
            case ast.With():
                yield from _bound(each.body)
            case ast.Try():
                handled = (s for handler in each.handlers for s in handler.body)
                yield from _bound((*each.body, *handled, *each.orelse, *each.finalbody))
            case _:
                continue


def _needs_rules(tree: ast.Module) -> bool:
    """Whether the file imports at its top what is not of the law's room."""
    return any(not each.startswith("vnchild.law") for each in _imports(tree.body))


def _imports(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The parts of this package that a file imports at its top."""
    for each in statements:
        match each:
            case ast.ImportFrom(module=module, level=level):
                name = module or ""
                if level or name.partition(".")[0] == "vnchild":
                    yield "." * level + name
            case ast.Import(names=names):
                found = (alias.name for alias in names)
                yield from (name for name in found if name.partition(".")[0] == "vnchild")
            case _:
                continue


def _without_source(tree: ast.Module) -> bool:
    """Whether the file makes its document without saying where it was read."""
    for each in tree.body:
        match each:
            case (
                ast.Assign(targets=[ast.Name(id="DOCUMENT")], value=ast.Call() as call)
                | ast.AnnAssign(target=ast.Name(id="DOCUMENT"), value=ast.Call() as call)
            ):
                called = call.func
                name = called.attr if isinstance(called, ast.Attribute) else ""
                name = called.id if isinstance(called, ast.Name) else name
                given = {keyword.arg for keyword in call.keywords}
                return name == "Document" and not given & {"source", None}
            case _:
                continue
    return False
