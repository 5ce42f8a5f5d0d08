// An export of full size: how long each profile takes, and the longest time in one go, in which a page stands still.
import * as fflate from 'fflate';
import { contextOf } from '@/lib/formats/text/context';
import { SCHEMA } from '@/lib/migrations/schema';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { writeFiles } from '@/lib/package/files';
import { packFiles } from '@/lib/package/zip';
import { profiles } from '@/lib/profiles';
import { loadPhones } from '@/lib/services/export/find-phones';
import { firstName, lastName, person, personId, pick } from './page/people';

/** Of this thread alone, so that other programs do not count. Milliseconds. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const NOW = Date.UTC(2026, 2, 2, 9);
const SAID = [
  'Met at the fair in Leeds',
  'Called about the delivery, wants a second look',
  'Sent the sample, likes rowing',
];

/** Somebody else of the notebook is named in every third entry. */
function entry(n: number, people: number): Fact {
  const id = `018f4444-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const other = pick(n, 12, people);
  const named = n % 3 === 0 ? ` with ${firstName(other)} ${lastName(other)}, 020 7946 0${n % 1000}` : '';
  return {
    ...{ id, entry: id, kind: 'interaction', type: 'call', at: `2026-02-${String(1 + (n % 28)).padStart(2, '0')}` },
    people: [personId(pick(n, 11, people))],
    note: `${SAID[n % SAID.length]}${named}.`,
    clock: makeClock(NOW + n, 0, 'bench'),
    provenance: [{ route: 'told-me', how: 'typed', capturedAt: new Date(NOW).toISOString() }],
  };
}

export const notebook = (people: number, entries: number): Archive => ({
  ...emptyArchive(SCHEMA, new Date(NOW).toISOString()),
  contacts: Array.from({ length: people }, (_, n) => person(n, NOW)),
  journal: Array.from({ length: entries }, (_, n) => entry(n, people)),
});

export interface Run {
  ms: number;
  /** Of all times between two steps the longest. Milliseconds. */
  longest: number;
}

/** To its end, step by step. */
function timed<Value>(steps: Generator<unknown, Value>): Run & { value: Value } {
  const began = spent();
  let [before, longest] = [began, 0];
  for (;;) {
    const step = steps.next();
    const now = spent();
    longest = Math.max(longest, now - before);
    before = now;
    if (step.done) return { ms: now - began, longest, value: step.value };
  }
}

/** All of it as JSON in one ZIP: what any program would need. */
export function bare(archive: Archive): Run {
  const began = spent();
  fflate.zipSync({ 'data.json': fflate.strToU8(JSON.stringify(archive)) }, { level: 6 });
  const ms = spent() - began;
  return { ms, longest: ms };
}

/** By that profile: choosing and masking, writing all files, packing them. */
export async function exported(archive: Archive, profile: string): Promise<Record<'select' | 'write' | 'pack', Run>> {
  const choice = { ticked: new Set<string>(), now: NOW, zone: 'Europe/Berlin', findPhones: await loadPhones() };
  const select = profiles.get(profile)?.select;
  if (!select) throw new Error(`There is no profile "${profile}".`);
  const selected = timed(select(archive, { ...choice, erased: new Map() } as never));
  contextOf(selected.value.archive);
  const written = timed(writeFiles(selected.value, [], []));
  const packed = timed(packFiles(written.value, fflate));
  return { select: selected, write: written, pack: packed };
}
