// What runs in a page of the extension while faults are injected: the project's own store and services, driven hard.
import { world } from '@/lib/ports/world';
import { logTouch } from '@/lib/services/entry/log-touch';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { addPerson } from '@/lib/services/person/add-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { lastWrite } from '@/lib/store/whole/found';
import { write } from '@/lib/store/write';
import { readCanary } from '@/lib/vault/keep';
import { sourcesOf } from '@/lib/vault/mend';
import { disagreements } from '../store/recount';

let store: Store;

async function open(): Promise<string> {
  const opened = await openStore(world);
  if (!opened.ok) return opened.say;
  store = opened.value;
  return '';
}

const idOf = (n: number) => `018f1111-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words no file can be compressed by: what is damaged must be the notebook, not a few repeated bytes. */
const noise = (words: number): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(words * 6)), (n) => LETTERS[n % 26]).join('');

/** So many people with one entry each, in writes of 200. */
async function fill(people: number): Promise<void> {
  for (let from = 0; from < people; from += 200) {
    const ns = Array.from({ length: Math.min(200, people - from) }, (_, i) => from + i);
    const done = await write(store, [
      ...ns.map((n) => ({ do: 'contact', id: idOf(n), fields: { name: `Person ${n} ${noise(4)}` } }) as const),
      ...ns.map((n) => {
        const fact = { kind: 'interaction', type: 'call', people: [idOf(n)], at: '2026-03-01', note: noise(250) };
        return { do: 'fact', fact } as const;
      }),
    ]);
    if (!done.ok) throw new Error(done.say);
  }
}

/** A touch and its follow-up, saved in one go; asked for again with the same mark it is the same write. */
const touch = (mark: string, id: string) =>
  logTouch(store, {
    person: { kind: 'known', id },
    chip: 'call',
    line: mark,
    at: null,
    followUp: { day: '2027-01-01', what: `then ${mark}` },
    once: mark,
  } as Parameters<typeof logTouch>[1]);

/** One line with whoever comes first. */
const touchAnybody = async (mark: string): Promise<boolean> => (await touch(mark, idOf(0))).ok;

/** Writes until it is killed; says `try` before and `ack` after each. Every tenth is a move on the ladder as well. */
async function storm(lane: string): Promise<void> {
  const added = await addPerson(store, { kind: 'typed', text: `Base ${lane}` }, `base-${lane}`);
  if (!added.ok) throw new Error(added.say);
  const person = { kind: 'known', id: added.value.id } as const;
  for (let n = 0; ; n += 1) {
    const mark = `m-${lane}-${n}`;
    console.debug(`try ${mark} ${person.id}`);
    const done = await touch(mark, person.id);
    console.debug(`${done.ok ? 'ack' : 'not'} ${mark}`);
    if (n % 10 === 9) await moveStage(store, { person, to: 1 + (n % 7), evidence: [], certainty: 'seen', at: null });
  }
}

/** How often each mark stands in the notebook, its follow-up apart, and what a recount says. */
async function audit() {
  const touches: Record<string, number> = {};
  const after: Record<string, number> = {};
  for (const { record } of await store.db.journal.toArray()) {
    const note = String(record.note ?? '');
    if (note.startsWith('m-')) touches[note] = (touches[note] ?? 0) + 1;
    if (note.startsWith('then m-')) after[note.slice(5)] = (after[note.slice(5)] ?? 0) + 1;
  }
  return { touches, after, wrong: (await disagreements(store)).length };
}

/** Everything there is, by id: what a fault may not take away. */
async function rows() {
  const [contacts, journal] = await Promise.all([store.db.contacts.toArray(), store.db.journal.toArray()]);
  return { contacts: contacts.map(({ id }) => id), journal: journal.map(({ id }) => id) };
}

/** The entries in the order in which they were written, each with the stamp it got. */
async function writtenNotes() {
  const refs = (await store.db.changed.orderBy(':id').toArray()).flatMap((row) => row.refs);
  const ids = [...new Set(refs.flatMap((ref) => (ref.startsWith('fact/') ? [ref.slice('fact/'.length)] : [])))];
  const rows = await store.db.journal.bulkGet(ids);
  return rows.flatMap((row) => (row ? [{ note: String(row.record.note ?? ''), clock: String(row.record.clock) }] : []));
}

/** Why a table cannot be read to its end; empty where all can. */
async function unreadable(): Promise<string> {
  try {
    for (const table of store.db.dexie.tables) await table.toArray();
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Have the canary and the copies caught up with the last write? */
async function isCopied(): Promise<boolean> {
  const canary = world.keeping && (await readCanary(world.keeping));
  const last = await lastWrite(store);
  if (!world.keeping || !canary || canary.seq < last || last === 0) return false;
  return ((await sourcesOf(await world.keeping.folder(), canary))?.to ?? 0) >= last;
}

/** Changes random fields of these people, one after the other, and gives back what it said last of each field. */
async function edit(lane: number, people: number, times: number, seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  let failed = 0;
  for (let n = 0; n < times; n += 1) {
    const field = ['title', 'note', 'organisation'][lane % 3] ?? 'title';
    const done = await editContact(store, idOf(next(people)), { fields: { [field]: `${field} ${lane} ${n}` } });
    if (!done.ok) failed += 1;
  }
  return failed;
}

const fields = async () =>
  (await store.db.contacts.toArray()).map(({ record }) => [record.title, record.note, record.organisation]);

const wrong = async () => (await disagreements(store)).length;

/** Have the rows of an older notebook got what newer indexes need? */
const caughtUp = async () => {
  const mark = await store.db.meta.get('catch-up');
  const bare = await store.db.contacts.filter((row) => row.sort !== undefined && row.firms === undefined).count();
  return !mark && bare === 0;
};

const faults = {
  touchAnybody,
  caughtUp,
  open,
  fill,
  storm,
  touch,
  audit,
  rows,
  writtenNotes,
  unreadable,
  isCopied,
  edit,
  fields,
  wrong,
  close: () => store.db.dexie.close(),
};
export type Faults = typeof faults;
Object.assign(globalThis, { faults });
