// Cards as other programs write them: each fixture has what is read of it, and what is said of the rest.
//
// A fixture is a file of tests/fixtures/formats/vcard; beside it stands NAME.expected.json with the people, or with the
// sentence it is refused with. Add one for each kind of dirt.
import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { startOf } from '@/lib/formats/text/decode';
import { Archive } from '@/lib/model/archive';
import type { Contact } from '@/lib/model/person/contact';
import { readContext } from './context';

const FOLDER = 'tests/fixtures/formats/vcard';
const files = readdirSync(FOLDER).filter((file) => !file.startsWith('.') && !file.endsWith('.expected.json'));
const expected = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}.expected.json`, 'utf8'));
/** Of ids by chance only the end is worth a look. */
const MADE = /^018f0000-/;
const LONG = 300;

const shorter = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' && part.length >= LONG ? `${part.slice(0, 20)}… ${part.length} characters` : part,
    ),
  );

function personOf(contact: Contact, archive: Archive): unknown {
  const { id, created, handles, clocks, provenance, ...fields } = contact;
  const entries = archive.journal.filter(({ people }) => people.includes(id));
  expect(Object.keys(clocks).sort()).toEqual(Object.keys(fields).sort());
  expect(Object.keys(provenance).sort()).toEqual(Object.keys(fields).sort());
  return {
    ...(MADE.test(id) ? {} : { id }),
    ...(created === readContext().from.capturedAt ? {} : { created }),
    ...fields,
    addresses: handles.map(({ channel, value, owner, types }) =>
      [channel, value, owner, ...((types as string[] | undefined) ?? [])].join(' | '),
    ),
    ...(entries.length > 0 && { entries: entries.map(({ at, note }) => `${at}: ${note}`) }),
  };
}

async function reading(file: string): Promise<unknown> {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${file}`));
  const start = startOf(bytes.subarray(0, 2_000));
  const reader = formats.find(({ read, recognises }) => read && recognises?.(start, file));
  const taken = await reader?.read?.(bytes, readContext());
  if (!taken) return { unknown: true };
  if (!taken.ok) return { refused: taken.code, say: taken.say };
  const { archive, remarks } = taken.value;
  expect(Archive.safeParse(archive).error?.issues ?? []).toEqual([]);
  return shorter({
    format: reader?.id,
    people: archive.contacts.map((contact) => personOf(contact, archive)),
    remarks: remarks.map(({ verdict, where, say }) => `${verdict}: ${where}: ${say}`),
  });
}

describe('cards of other programs', () => {
  it.each(files)('%s', async (file) => {
    expect(await reading(file)).toEqual(expected(file));
  });
});
