// What runs in the page: the real store and services, timed from outside.
import { v7 } from 'uuid';
import { keyOf } from '@/lib/model/person/handle';
import { weighAll } from '@/lib/services/lists/weigh';
import { seeSighted } from '@/lib/services/person/see-person';
import { openStore } from '@/lib/store/open';
import { findContacts, PAGE } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import type { Timing } from '../verdict';
import { bareReads } from './bare';
import { copying } from './copies';
import { type Filling, fill, finish } from './fill';
import { importing } from './import';
import { joining } from './joining';
import { listing } from './lists';
import { firstName, lastName, mailOf, personId, pick } from './people';
import { timed, touch } from './timed';
import { learn, lines, unlearn, wordSearches } from './words';

let filling: Filling;
const store = (): Store => filling.store;

async function see(n: number): Promise<void> {
  const seen = await seeSighted(store(), 'gmail', {
    name: `${firstName(n)} ${lastName(n)}`,
    handles: [{ channel: 'email', value: mailOf(n) }],
  });
  if (Array.isArray(seen) || seen.row?.id !== personId(n) || seen.entries.length !== Math.min(seen.total, PAGE))
    throw new Error(`Person ${n} was not found as filled in.`);
}

const bare = (n: number) => bareReads(store().db.dexie.backendDB(), keyOf('email', mailOf(n)), PAGE + 1);

/** The clock of an extension's page ticks in tenths of a millisecond: so many people one after the other are one reading. */
const IN_A_ROW = 5;

/** Ours and bare in turns, on the same people; each goes first as often as the other, so that no cache helps one. */
async function sightings(count: number): Promise<{ ours: Timing; bare: Timing }> {
  const samples: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  const warmUp = Math.min(20, count);
  for (let i = -warmUp; i < count; i += 1) {
    const people = Array.from({ length: IN_A_ROW }, (_, n) => pick((i + warmUp) * IN_A_ROW + n, 11, filling.contacts));
    const turns = i % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const turn of turns) {
      const ms = await timed(async () => {
        for (const n of people) await (turn === 'ours' ? see(n) : bare(n));
      });
      if (i >= 0) samples[turn].push(ms / IN_A_ROW);
    }
  }
  return {
    ours: { what: 'sighting, contact, 20 newest entries', samples: samples.ours },
    bare: { what: 'the same by bare IndexedDB', samples: samples.bare },
  };
}

const QUERIES: Record<string, (n: number, letters: number) => string> = {
  'search, one word': (n, letters) => (n % 2 ? firstName(n) : lastName(n)).slice(0, letters),
  'search, two words': (n, letters) => `${firstName(n)} ${lastName(n)}`.slice(0, firstName(n).length + 1 + letters),
  'search, two beginnings': (n, letters) =>
    `${firstName(n).slice(0, Math.ceil(letters / 2))} ${lastName(n).slice(0, Math.max(1, Math.floor(letters / 2)))}`,
};

/** As typed: the first letter, then one more, up to eight. */
async function searches(count: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const [what, query] of Object.entries(QUERIES)) {
    const samples: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const text = query(pick(i, 12, filling.contacts), 1 + (i % 8));
      samples.push(
        await timed(async () => {
          const found = await findContacts(store(), text);
          if (found.length === 0) throw new Error(`Nobody was found for "${text}".`);
        }),
      );
    }
    timings.push({ what, samples });
  }
  return timings;
}

const world = { now: () => Date.now(), newId: () => v7(), zone: () => 'Europe/Berlin' };

async function open(contacts: number, entries: number, name = 'bench'): Promise<void> {
  const opened = await openStore(world, name);
  if (!opened.ok) throw new Error(opened.say);
  filling = { store: opened.value, contacts, entries, counted: new Map(), people: 0, next: 0 };
}

/** How far the filling is; to be handed back to `goOn` in another page. */
const progress = () => ({ people: filling.people, next: filling.next, counted: [...filling.counted] });

function goOn({ people, next, counted }: ReturnType<typeof progress>): void {
  filling = { ...filling, people, next, counted: new Map(counted) };
}

async function done(): Promise<{ contacts: number; entries: number }> {
  await finish(filling);
  const { contacts, journal } = store().db;
  return { contacts: await contacts.count(), entries: await journal.count() };
}

const call = () => touch(store(), personId(pick(0, 13, filling.contacts)), 'Called about the order');

/** Goes on by itself, however long it takes; the browser's driver would not wait for an hour. */
let isSettled = false;
async function settle(): Promise<void> {
  await learn(store());
  await weighAll(store());
  isSettled = true;
}

const bench = {
  open,
  progress,
  goOn,
  fill: (from: number, to: number) => fill(filling, from, to),
  finish: done,
  anybody: () => personId(0),
  sightings,
  searches,
  unlearn: () => unlearn(store()),
  settle: () => void settle(),
  isSettled: () => isSettled,
  listing: (count: number) => listing(store(), count),
  wordSearches: (count: number) => wordSearches(store(), count),
  lines: (count: number) => lines(store(), filling.contacts, count),
  importing: (rows: number) => importing(rows, world),
  copying: () => copying(store(), call),
  joining: () => joining(store(), world, call),
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
