"""Citing a code by its name, as people do: the Civil Code, not only its number."""

from __future__ import annotations

from vnchild.law.documents import REGISTER
from vnchild.law.provision import DocumentKind, Provision
from vnchild.law.text import Lang

_CODES = {each.number: each.name for each in REGISTER if each.kind is DocumentKind.CODE}


def by_name(provision: Provision, lang: Lang) -> str:
    """A provision as cited in one language, a code of the register with its name.

    >>> by_name(Provision("91/2015/QH13", 148, 5), "en")
    'Article 148(5), Civil Code 91/2015/QH13'
    """
    cited = provision.in_(lang)
    name = _CODES.get(provision.document)
    if name is None:
        return cited
    kind = provision.kind.value.in_(lang)
    return cited.replace(f"{kind} {provision.document}", f"{name.in_(lang)} {provision.document}")
