// How a file is read that does not say how its letters are encoded: guessed, shown by its first names, read again as the rep says.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ALPHABETS } from '@/lib/formats/text/alphabets';
import { wordsBeyondAscii } from '@/lib/services/import/first-words';
import { readAs, recognise } from '@/lib/services/import/read';
import { readContext } from '../../formats/context';
import { encode, NAMES } from '../../formats/encode';
import { must } from '../notebook';

const CARDS = (names: readonly string[]) =>
  names.map((name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`).join('');
const WRITTEN: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'people.vcf': CARDS,
  'people.csv': (names) => `Name,E-mail\n${names.map((name, n) => `${name},p${n}@home.example\n`).join('')}`,
  'Connections.csv': (names) =>
    `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${names.map((name, n) => `${name},Z,https://www.linkedin.com/in/p${n},,,,16 May 2026\n`).join('')}`,
};

async function read(bytes: Uint8Array, fileName: string, encoding?: string) {
  const found = must(await recognise(bytes, fileName));
  const { letters, remarks, archive } = must(await readAs(found, { ...readContext(), ...(encoding && { encoding }) }));
  return { letters, words: wordsBeyondAscii(archive), doubts: remarks.filter(({ where }) => /Letters$/.test(where)) };
}

const anyNames = fc.constantFrom(...Object.keys(NAMES)).chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    names: fc.shuffledSubarray([...(NAMES[encoding] ?? [])], { minLength: 1 }),
    fileName: fc.constantFrom(...Object.keys(WRITTEN)),
    zipped: fc.boolean(),
  }),
);

describe('a file in letters of its place', () => {
  it('is read as the rep says, whatever the guess was, and every way is there to choose', async () => {
    await fc.assert(
      fc.asyncProperty(anyNames, async ({ encoding, names, fileName, zipped }) => {
        const plain = encode(WRITTEN[fileName]?.(names) ?? '', encoding);
        const [bytes, picked] = zipped ? [zipSync({ [fileName]: plain }), 'export.zip'] : [plain, fileName];
        const guessed = await read(bytes, picked);
        expect(guessed.doubts).toHaveLength(1);
        expect(guessed.letters?.possible.toSorted()).toEqual(ALPHABETS.map((one) => one.encoding).toSorted());
        const wrong = guessed.letters?.possible.find((one) => one !== encoding) ?? '';
        const other = await read(bytes, picked, wrong);
        expect(other.letters?.encoding).toBe(wrong);
        const told = await read(bytes, picked, encoding);
        expect(told.words.map((name) => name.replace(/ Z$/, ''))).toEqual(
          names.map((name) => name.normalize('NFC')).slice(0, 5),
        );
        expect(told.letters?.encoding).toBe(encoding);
        expect(told.doubts).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks nothing where it is UTF-8 or UTF-16, or all plain letters', async () => {
    const text = CARDS(['Jürgen Groß']);
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
    for (const bytes of [encode(text, 'utf-8'), wide, encode(CARDS(['Ann Rep']), 'utf-8')])
      expect(await read(bytes, 'people.vcf')).toMatchObject({ letters: undefined, doubts: [] });
  });
});

it('the first words are names; where none has such letters, what else is said of people', () => {
  const person = (fields: object) => ({ handles: [], ...fields }) as never;
  const words = (...people: object[]) => wordsBeyondAscii({ contacts: people.map(person) });
  expect(words({ name: 'Ann' }, { name: 'Zoë', organisation: 'Müller' })).toEqual(['Zoë', 'Müller']);
  expect(words({ name: 'Ann', organisation: 'Käse AG' }, { name: 'Bo', note: 'plain\nvu à Lyon' })).toEqual([
    'Käse AG',
    'vu à Lyon',
  ]);
  expect(words({ name: 'Ann' })).toEqual([]);
  expect(words(...Array.from({ length: 9 }, (_, n) => ({ name: `Zoë ${n}` })))).toHaveLength(5);
});
