// Groups of an address book: no people, but a word that its members have in common, which becomes a tag of theirs.

import type { FileRemark } from '@/lib/formats/format';
import { withFields } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import type { Provenance } from '@/lib/model/whose/provenance';
import { phrase } from '@/lib/words';
import { oneLine } from './plain';

export interface Group {
  name: string;
  /** Names of their cards (`UID`), as they stand there. */
  members: readonly string[];
  /** Where it stands: "Line 12". */
  where: string;
}

/** A name of a card in the one form by which it is found. */
export const bareUid = (uid: string): string =>
  uid
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '');

const MAX_TAG = 300;

function remarkOn({ name, where }: Group, members: number): FileRemark {
  const said =
    members === 0
      ? phrase`none of its members is in this file`
      : members === 1
        ? phrase`its member has its name as a tag`
        : phrase`its ${members} members have its name as a tag`;
  return { verdict: 'skipped', where, say: phrase`“${name}” is a group, no person: ${said}.` };
}

/** Everybody with the names of their groups as tags. `byUid`: people of the file by `bareUid`; `stamp`: what is written with. */
export function tagged(
  people: ReadonlyMap<string, Contact>,
  byUid: ReadonlyMap<string, string>,
  groups: readonly Group[],
  stamp: { clock: string; from: Provenance },
): { contacts: Contact[]; remarks: FileRemark[] } {
  const all = new Map(people);
  const remarks = groups.map((group) => {
    const tag = oneLine(group.name).slice(0, MAX_TAG).toWellFormed();
    const ids = new Set(group.members.flatMap((member) => byUid.get(bareUid(member)) ?? []));
    for (const id of ids) {
      const contact = all.get(id);
      if (!contact || !tag || contact.tags?.includes(tag)) continue;
      all.set(id, withFields(contact, { tags: [...(contact.tags ?? []), tag] }, stamp.clock, stamp.from));
    }
    return remarkOn(group, ids.size);
  });
  return { contacts: [...all.values()], remarks };
}
