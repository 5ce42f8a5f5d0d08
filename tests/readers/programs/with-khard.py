# Reads a vCard file with khard, the address book of the terminal, and prints the people as JSON.
import json
import sys

import vobject
from khard.carddav_object import VCardWrapper


def person(card):
    known = VCardWrapper(card)
    return {
        "name": known.formatted_name,
        "notes": [str(note) for note in known.notes],
        "emails": [mail for mails in known.emails.values() for mail in mails],
        "organisation": "".join(
            part
            for parts in known.organisations
            for part in (parts if isinstance(parts, list) else [parts])
        ),
        "title": (known.titles or [""])[0],
    }


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    print(json.dumps([person(card) for card in vobject.readComponents(file.read())]))
