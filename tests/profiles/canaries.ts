// A notebook in which every thing has a value of its own, so that it is found again wherever it should not be.
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { emptyContact } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { type Channel, keyOf } from '@/lib/model/person/handle';
import type { Ownership, Provenance } from '@/lib/model/whose/provenance';
import { archiveOf, clockAt, factOf, idOf } from '../formats/archives';

const now = '2026-03-02T09:00:00.000Z';

/** An origin that makes a thing somebody's. */
export const ORIGINS: Record<Ownership, Provenance> = {
  personal: { route: 'linkedin-url', how: 'clicked-url', capturedAt: now },
  shared: { route: 'business-card-at-work', how: 'typed', capturedAt: now },
  unknown: { route: 'other-import', how: 'imported', account: 'unknown', capturedAt: now },
  employer: { route: 'crm', how: 'imported', account: 'employer', capturedAt: now },
};
export const CLASSES = Object.keys(ORIGINS) as Ownership[];

export interface Canary {
  value: string;
  what: 'handle' | 'field' | 'entry' | 'setting' | 'past';
  class: Ownership;
  /** Sensitive, flagged, or masked in a text that goes. */
  mark?: 'sensitive' | 'flagged' | 'within' | 'other-name';
  channel?: Channel;
}

const CHANNELS: [Channel, (n: string) => string][] = [
  ['email', (n) => `canary-${n}@mail.example`],
  ['phone', (n) => `+49 170 ${n.padStart(7, '9')}`],
  ['linkedin', (n) => `canary-${n}-profile`],
  ['url', (n) => `https://canary-${n}.example/a,b;c`],
  ['messaging', (n) => `canary_${n}_chat`],
  ['postal', (n) => `Canary ${n} street;\n12345 Town`],
];

export function canaryNotebook(): { archive: Archive; canaries: Canary[]; notes: Map<string, string> } {
  const canaries: Canary[] = [];
  const contacts: Contact[] = [];
  const journal: Fact[] = [];
  const notes = new Map<string, string>();
  let count = 100;
  const number = () => {
    count += 1;
    return count;
  };
  const next = () => String(number());
  /** A name nobody else has, in a word that no other text has. */
  const nameWord = () => `Bird${[...next()].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  const plant = (canary: Canary) => {
    canaries.push(canary);
    return canary.value;
  };

  for (const [i, of] of CLASSES.entries()) {
    const contact = emptyContact(idOf(i + 1), '2026-01-05T08:00:00.000Z');
    const from = ORIGINS[of];
    const put = (field: string, value: unknown) => {
      contact[field] = value;
      contact.clocks[field] = clockAt(1);
      contact.provenance[field] = [from];
    };
    put('name', plant({ value: `${nameWord()} Named`, what: 'field', class: of }));
    put('title', plant({ value: `Title canary ${next()}`, what: 'field', class: of }));
    put('organisation', plant({ value: `Canary ${next()} & Sons, Ltd; "x"`, what: 'field', class: of }));
    put('custom', plant({ value: `Birthday canary ${next()}`, what: 'field', class: of }));
    put('tags', [plant({ value: `tag canary ${next()}`, what: 'field', class: of })]);
    for (const [channel, write] of CHANNELS)
      for (const inner of CLASSES) {
        const value = plant({ value: write(next()), what: 'handle', class: inner, channel });
        contact.handles.push({
          key: keyOf(channel, value),
          channel,
          value,
          owner: inner === 'employer' ? 'employer' : 'personal',
          clock: clockAt(1),
          provenance: [ORIGINS[inner]],
        });
      }
    const removed = plant({ value: `canary-${next()}@gone.example`, what: 'past', class: of });
    contact.handles.push({
      key: keyOf('email', removed),
      channel: 'email',
      value: removed,
      owner: 'personal',
      clock: clockAt(1),
      removed: true,
      provenance: [from],
    });
    contact.handles.sort((a, b) => (a.key < b.key ? -1 : 1));
    contacts.push(contact);

    for (const inner of CLASSES) {
      const add = (note: string, fields: object = {}) => {
        const fact = factOf(number(), [contact.id], { note, provenance: [ORIGINS[inner]], ...fields });
        journal.push(fact);
        return fact;
      };
      const plain = plant({ value: `plain canary ${next()}`, what: 'entry', class: inner });
      notes.set(plain, add(plain).entry);
      const flagged = plant({ value: `cancer canary ${next()}`, what: 'entry', class: inner, mark: 'flagged' });
      notes.set(flagged, add(flagged).entry);
      const secret = plant({ value: `hush canary ${next()}`, what: 'entry', class: inner, mark: 'sensitive' });
      notes.set(secret, add(secret, { sensitive: true }).entry);
      const within = plant({ value: `canary-${next()}@text.example`, what: 'entry', class: inner, mark: 'within' });
      add(`Write to ${within}`, { need: `at ${within}` });
      const past = plant({ value: `past canary ${next()}`, what: 'past', class: inner });
      const first = add(past);
      journal.push({
        ...factOf(number(), [contact.id], { note: 'Corrected', provenance: [ORIGINS[inner]] }),
        entry: first.entry,
      });
      const gone = plant({ value: `gone canary ${next()}`, what: 'past', class: inner });
      add(gone, { deleted: true });
    }
  }

  const other = plant({ value: 'Otto Quillbird', what: 'field', class: 'employer', mark: 'other-name' });
  const stranger = emptyContact(idOf(9), '2026-01-05T08:00:00.000Z');
  contacts.push({ ...stranger, name: other, clocks: { name: clockAt(1) }, provenance: { name: [ORIGINS.employer] } });
  journal.push(factOf(number(), [idOf(1)], { note: `Knows ${other} well` }));
  const erased = plant({ value: 'Kestrel Deletedbird', what: 'past', class: 'personal' });
  contacts.push({
    ...emptyContact(idOf(10), '2026-01-05T08:00:00.000Z'),
    name: erased,
    deleted: now,
    clocks: { name: clockAt(1), deleted: clockAt(2) },
    provenance: { name: [ORIGINS.personal] },
  });
  const setting = plant({ value: 'canary@own.example', what: 'setting', class: 'personal' });
  const settings = [{ key: 'mine', value: [setting], clock: clockAt(1) }];
  return { archive: archiveOf({ contacts, journal, settings }), canaries, notes };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** How a value can stand in a file: as it is, escaped, percent-encoded, or inside base64 at any place. */
export function formsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const escaped = value.replace(/[\\,;]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
  const inBase64 = [0, 1, 2].map((shift) => {
    const coded = base64('\0'.repeat(shift) + value);
    return coded.slice(shift === 0 ? 0 : shift + 1).replace(/.{0,4}=*$/, '');
  });
  const digits = value.startsWith('+') ? [value.replace(/\s/g, ''), value.replaceAll(' ', '-')] : [];
  return [...new Set([value, json, escaped, encodeURIComponent(value), encodeURI(value), ...inBase64, ...digits])];
}

/** Those of these values that stand in a text, in any of their forms and any case. */
export function foundIn(text: string, values: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return values.filter((value) => formsOf(value).some((form) => lower.includes(form.toLowerCase())));
}
