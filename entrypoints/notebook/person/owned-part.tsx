// The likely owner of each address and job of a person, with the reason, and the form to correct it.
import { useState } from 'preact/hooks';
import { DecideForm } from '@/components/whose/decide-form';
import { OwnedList, type OwnedRow } from '@/components/whose/owned-list';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { type Contact, liveHandles, provenanceOf } from '@/lib/model/person/contact';
import { decisionIn, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import type { Provenance } from '@/lib/model/whose/provenance';
import { decideOwnership, sayOrigin, type Thing } from '@/lib/services/person/decide-ownership';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';

const FIELDS = [
  ['title', 'field_title'],
  ['organisation', 'field_organisation'],
  ['headline', 'field_headline'],
] as const satisfies [string, Word][];

type Row = OwnedRow & { thing: Thing };

/** The last that was heard of each. */
function originOf(provenance: readonly Provenance[]): string[] {
  const last = <Key extends keyof Provenance>(key: Key) => provenance.findLast((from) => from[key])?.[key];
  const [employer, page] = [last('theirEmployerThen'), last('sourceUrl')];
  return [
    ...(employer ? [say('owned_employer_then', employer)] : []),
    ...(page ? [say('owned_seen_at', page)] : []),
    ...(last('givenDirectly') ? [say('owned_given')] : []),
  ];
}

function rowsOf(contact: Contact): Row[] {
  const handles = liveHandles(contact).map((handle) => ({
    key: handle.key,
    what: handle.value,
    owned: ownerOfHandle(handle),
    origin: originOf(handle.provenance),
    decided: Boolean(decisionIn(handle.provenance)),
    thing: { person: contact.id, handle: handle.key },
  }));
  const fields = FIELDS.filter(([field]) => contact[field]).map(([field, word]) => ({
    key: field,
    what: `${say(word)}: ${contact[field]}`,
    owned: ownerOfField(contact, field),
    origin: originOf(provenanceOf(contact, field)),
    decided: Boolean(decisionIn(provenanceOf(contact, field))),
    thing: { person: contact.id, field },
  }));
  return [...handles, ...fields];
}

export function OwnedPart({ store, contact, actions }: { store: Store; contact: Contact; actions: Actions }) {
  const [open, setOpen] = useState<string | null>(null);
  const rows = rowsOf(contact);
  const row = rows.find(({ key }) => key === open);
  const done = async (saving: ReturnType<typeof decideOwnership>) => {
    const result = await saving;
    actions.tell(result.ok ? say('owned_saved') : result.say, result.ok ? 'plain' : 'warn');
    if (result.ok) setOpen(null);
  };
  if (rows.length === 0) return null;
  return (
    <section class="known-part" aria-label={say('owned_part')}>
      <h2>{say('owned_part')}</h2>
      <p class="soft">{say('owned_why')}</p>
      <OwnedList rows={rows} open={open} onOpen={setOpen}>
        {row && (
          <DecideForm
            key={row.key}
            decided={row.decided}
            onOrigin={(route) => void done(sayOrigin(store, row.thing, route))}
            onDecide={(ownership, reason) => void done(decideOwnership(store, row.thing, ownership, reason))}
            onCancel={() => setOpen(null)}
          />
        )}
      </OwnedList>
    </section>
  );
}
