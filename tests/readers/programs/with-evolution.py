# Reads a vCard file with the library of GNOME's Evolution and prints the people as JSON.
import json
import re
import sys

import gi

gi.require_version("EBookContacts", "1.2")
from gi.repository import EBookContacts  # noqa: E402


def values(contact, name):
    return [list(one.get_values()) for one in EBookContacts.VCard.get_attributes(contact) if one.get_name().upper() == name]


def person(text):
    contact = EBookContacts.Contact.new_from_vcard(text)
    first = lambda name: (values(contact, name) or [[""]])[0]
    return {
        "name": first("FN")[0],
        "notes": [value[0] for value in values(contact, "NOTE")],
        "emails": [value[0] for value in values(contact, "EMAIL")],
        "organisation": "".join(first("ORG")),
        "title": first("TITLE")[0],
        "version": first("VERSION")[0],
    }


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    cards = re.findall(r"BEGIN:VCARD\r\n.*?\r\nEND:VCARD\r\n", file.read(), re.S)
print(json.dumps([person(card) for card in cards]))
