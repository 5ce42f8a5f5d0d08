// A whole name in its parts, as every format that asks for parts writes them, and the whole name made of parts.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '@/lib/formats/format';
import jcard from '@/lib/formats/jcard';
import jscontact from '@/lib/formats/jscontact';
import portable from '@/lib/formats/portable-contacts';
import { nameParts } from '@/lib/formats/text/name';
import { fitsName, guessedN, nameFromParts } from '@/lib/formats/vcard/name';
import vcard3 from '@/lib/formats/vcard3';
import vcard4 from '@/lib/formats/vcard4';
import { archiveOf, contactOf } from './archives';
import { readContext } from './context';
import { written } from './written';

describe('the parts of a name', () => {
  it.each([
    ['Ann Smith', 'Smith;Ann;;;'],
    ['SMITH, ANN', 'SMITH;ANN;;;'],
    ['Smith, Ann Marie', 'Smith;Ann Marie;;;'],
    ['SMITH Ann', 'SMITH;Ann;;;'],
    ['Ann SMITH', 'SMITH;Ann;;;'],
    ['ANN SMITH', 'SMITH;ANN;;;'],
    ['van der Berg, Jan', 'van der Berg;Jan;;;'],
    ['Jan van der Berg', 'van der Berg;Jan;;;'],
    ['Vincent Van Gogh', 'Van Gogh;Vincent;;;'],
    ['Maria De La Cruz', 'De La Cruz;Maria;;;'],
    ['Martin Luther King Jr.', 'King;Martin Luther;;;Jr.'],
    ['King, Martin Luther, Jr.', 'King;Martin Luther;;;Jr.'],
    ['Oto Rand, MBA', 'Rand;Oto;;;MBA'],
    ['Dr. Zoë Strand', 'Strand;Zoë;;Dr.;'],
    ['Prof. Dr. Jan Bos PhD', 'Bos;Jan;;Prof. Dr.;PhD'],
    ['山田 太郎', '山田;太郎;;;'],
    ['Madonna', 'Madonna;;;;'],
    ['', ';;;;'],
  ])('%s: %s', (name, n) => expect(guessedN(name)).toBe(n));

  it('fit the name they were guessed from, and lose no word of it', () => {
    const word = fc.constantFrom('Ann', 'SMITH', 'van', 'der', 'Berg', 'Jr.', 'Dr.', 'MBA', '山田', 'O’Neil', 'de');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ', '), (words, between) => {
        const name = words.length > 1 ? `${words[0]}${between}${words.slice(1).join(' ')}` : (words[0] ?? '');
        const inOrder = (text: string) =>
          text
            .split(/[\s;,]+/)
            .filter(Boolean)
            .sort();
        expect(inOrder(guessedN(name))).toEqual(inOrder(name));
        expect(inOrder(nameParts(name).join(' '))).toEqual(inOrder(name));
        expect(inOrder(nameFromParts(guessedN(name)))).toEqual(inOrder(name));
        expect(fitsName(guessedN(name), name)).toBe(true);
      }),
    );
  });
});

const anyName = fc
  .array(
    fc.constantFrom(
      'Ann',
      'SMITH',
      'van',
      'der',
      'Berg',
      'Jr.',
      'Dr.',
      'MBA',
      '山田',
      '太郎',
      'O’Neil',
      'de',
      'Mrs',
      'Zoë',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((words) =>
    fc.constantFrom(words.join(' '), words.join(', '), `${words.slice(0, -1).join(' ')}, ${words.at(-1)}`),
  )
  .filter((name) => !name.startsWith(','));

async function read(format: Format, text: string) {
  const taken = await format.read?.(new TextEncoder().encode(text), readContext('own-address-book'));
  if (!taken?.ok) throw new Error(taken?.say);
  return taken.value.archive;
}

const cards = (...parts: object[]) =>
  JSON.stringify(parts.map((part) => ({ '@type': 'Card', version: '1.0', uid: 'u-1', ...part })));
const entries = (...entry: object[]) => JSON.stringify({ startIndex: 0, itemsPerPage: 1, totalResults: 1, entry });

describe('a name through a file', () => {
  it.each([vcard3, vcard4, jscontact, portable] as Format[])(
    'comes back as it was, and what was guessed is kept nowhere: $id',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(anyName, async (name) => {
          const archive = await read(format, written(format, archiveOf({ contacts: [contactOf(1, { name })] })));
          expect(archive.contacts[0]?.name).toBe(name);
          expect(JSON.stringify(archive.contacts[0]?.extra ?? {})).not.toMatch(/components|familyName|"N"/);
          // Renamed, it leaves in the parts of its new name.
          const renamed = written(format, {
            ...archive,
            contacts: archive.contacts.map((one) => ({ ...one, name: 'Oto Rand' })),
          });
          expect(renamed).not.toMatch(/SMITH|Berg|O’Neil|山田|太郎|Zoë/);
        }),
      );
    },
  );

  it('is made of its parts where a file has nothing else, the family first in East Asia', async () => {
    const parts = (kind: string, value: string) => ({ kind, value });
    const made = [
      await read(jscontact, cards({ name: { components: [parts('given', '太郎'), parts('surname', '山田')] } })),
      await read(
        jscontact,
        cards({
          name: { components: [parts('surname', 'van der Berg'), parts('given', 'Jan'), parts('title', 'Dr.')] },
        }),
      ),
      await read(portable, entries({ id: 'e1', name: { givenName: '太郎', familyName: '山田' } })),
      await read(
        portable,
        entries({
          id: 'e1',
          name: { givenName: 'Ann', familyName: 'Smith', honorificPrefix: 'Mrs', honorificSuffix: 'MBA' },
        }),
      ),
      await read(
        jcard,
        JSON.stringify([
          'vcard',
          [
            ['version', {}, 'text', '4.0'],
            ['n', {}, 'text', ['山田', '太郎', '', '', '']],
          ],
        ]),
      ),
      await read(
        jcard,
        JSON.stringify([
          'vcard',
          [
            ['version', {}, 'text', '4.0'],
            ['n', {}, 'text', ['King', 'Martin', 'Luther', 'Dr.', 'Jr.']],
          ],
        ]),
      ),
    ];
    expect(made.map(({ contacts }) => contacts[0]?.name)).toEqual([
      '山田 太郎',
      'Dr. Jan van der Berg',
      '山田 太郎',
      'Ann Smith MBA',
      '山田 太郎',
      'Dr. Martin Luther King Jr.',
    ]);
  });

  it('goes into JSContact in ordered parts where they make the name, and unordered where they do not', () => {
    const name = (whole: string) =>
      JSON.parse(written(jscontact, archiveOf({ contacts: [contactOf(1, { name: whole })] })))[0].name;
    expect(name('Dr. Ann Smith Jr.')).toMatchObject({
      full: 'Dr. Ann Smith Jr.',
      isOrdered: true,
      components: [
        { kind: 'title', value: 'Dr.' },
        { kind: 'given', value: 'Ann' },
        { kind: 'surname', value: 'Smith' },
        { kind: 'generation', value: 'Jr.' },
      ],
    });
    expect(name('SMITH, Ann')).toMatchObject({
      components: [
        { kind: 'given', value: 'Ann' },
        { kind: 'surname', value: 'SMITH' },
      ],
    });
    expect(name('SMITH, Ann')).not.toHaveProperty('isOrdered');
    expect(name('Madonna')).not.toHaveProperty('components');
  });
});
