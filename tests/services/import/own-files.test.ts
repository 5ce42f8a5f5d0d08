// The rep's own files, written in every format, taken in again by the notebook they came from: nobody and nothing doubles.
import { expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { contextFor, howFor, pick } from '@/lib/services/import/run';
import { absorb, takeArchive } from '@/lib/store/archive';
import { findContacts } from '@/lib/store/read/read';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../../formats/archives';
import { written } from '../../formats/written';
import { filledStore, must } from '../notebook';
import { readImport } from './read-import';

async function notebook() {
  const store = await filledStore();
  const email = (value: string) => handleOf('email', value, 'unknown');
  const people = [
    contactOf(0x51, { name: 'Oto Rand' }),
    contactOf(0x52, { name: 'Oto Rand' }),
    contactOf(0x53, {
      name: 'Dr. Zoë van der Berg Jr.',
      organisation: 'Strand & Søn',
      title: 'Köchin',
      note: 'Two\nlines, “quoted”; so',
    }),
    contactOf(0x54, { name: '', handles: [email('nameless@harbor.example')] }),
    contactOf(0x55, { name: '', handles: [handleOf('phone', '+49 30 5550001')] }),
    contactOf(0x56, {
      name: '山田 太郎',
      handles: [handleOf('phone', '03-3555-0123'), email('taro@yamada.example')],
      tags: ['north', 'key'],
    }),
    contactOf(0x57, {
      name: 'SMITH, Ann',
      handles: [email('ann@a.example'), email('ann@b.example'), handleOf('postal', '1 Quay, Harbour')],
    }),
    contactOf(0x58, {
      name: 'Ann Smith',
      handles: [handleOf('linkedin', 'ann-smith-2'), handleOf('url', 'https://ann.example/')],
    }),
  ];
  const journal = [
    factOf(1, [idOf(0x53)], { note: 'Met at the fair', at: '2026-02-10' }),
    factOf(2, [idOf(0x57), idOf(0x58)], { note: 'Both at lunch', at: '2026-02-11T12:30+01:00' }),
  ];
  must(await absorb(store, archiveOf({ contacts: people, journal })));
  return store;
}

const readable = formats.filter((format) => format.read && format.write && format.foreign);

it('there are such formats', () => expect(readable.length).toBeGreaterThan(5));

it.each(readable.map((format) => [format.id, format] as const))('%s', async (_id, format) => {
  const store = await notebook();
  const names = async () => (await findContacts(store, '')).map(({ record }) => record.name).sort();
  const before = await names();
  const bytes = new TextEncoder().encode(written(format, await takeArchive(store)));
  const picked = await pick(store, format.fileName, bytes);
  const read = must(await readImport(bytes, format.fileName, contextFor(store, picked)));
  const how = howFor(picked, read, 'own-address-book', new Set());
  const plan = await planImport(store, read.archive, how);
  expect(plan.conflicts).toEqual([]);
  expect([plan.people.new, plan.entries.new]).toEqual([0, 0]);
  must(await applyImport(store, read.archive, how));
  expect(await names()).toEqual(before);
});
