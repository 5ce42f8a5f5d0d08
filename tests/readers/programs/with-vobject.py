# Reads a vCard file with python3-vobject, as Radicale and khard do, and prints the people as JSON.
import json
import sys

import vobject


def texts(card, name):
    return [str(line.value) for line in card.contents.get(name, [])]


def person(card):
    return {
        "name": texts(card, "fn")[0],
        "notes": texts(card, "note"),
        "emails": texts(card, "email"),
        "organisation": "".join(card.org.value) if hasattr(card, "org") else "",
        "title": (texts(card, "title") or [""])[0],
        "version": card.version.value,
    }


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    print(json.dumps([person(card) for card in vobject.readComponents(file.read())]))
