// Cards as they lie in files: however they were put together, pasted, ended or encoded, each comes in whole and alone.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCards } from '@/lib/formats/vcard/read';
import { expectLinear } from '../growth';
import { tries } from '../tries';
import { readContext } from './context';
import { encode, NAMES } from './encode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

async function taken(bytes: Uint8Array, encoding?: string) {
  const read = await readCards(bytes, { ...readContext(), ...(encoding && { encoding }) });
  if (!read.ok) throw new Error(read.say);
  const { archive, remarks } = read.value;
  const people = archive.contacts.map(({ name, note, handles }) => ({
    name,
    ...(note && { note }),
    reach: handles.map(({ value }) => value),
  }));
  return { people, remarks, contacts: archive.contacts };
}

const anyPerson = fc
  .record({
    name: fc.constantFrom(...Object.values(NAMES).flat(), 'Ann Begin', 'END', 'Vcard'),
    note: fc.constantFrom(undefined, 'One\\nTwo', 'BEGIN:VCARD in a text', 'a=b='),
    n: fc.nat(9_999),
  })
  .map(({ name, note, n }) => ({ name, note, reach: [`p${n}@home.example`, `+49 30 55${n}00`] }));
type Person = { name: string; note: string | undefined; reach: string[] };

const linesOf = ({ name, note, reach: [mail, phone] }: Person): string[] => [
  'BEGIN:VCARD',
  'VERSION:3.0',
  `FN:${name}`,
  ...(note ? [`NOTE:${note}`] : []),
  `EMAIL:${mail}`,
  `TEL:${phone}`,
  'END:VCARD',
];
const seen = ({ name, note, reach }: Person) => ({ name, ...(note && { note: note.replace('\\n', '\n') }), reach });

const anyFraming = fc.record({
  end: fc.constantFrom('\r\n', '\n', '\r', '\r\r\n'),
  indent: fc.constantFrom('', ' ', '    ', '\t', '> '),
  /** Between two cards. */
  between: fc.constantFrom('\r\n', '', ' ', '\n\n', '\u0000', '\ufeff'),
  start: fc.constantFrom('', '\ufeff', '\n\n', 'Sent from my phone\n'),
  lower: fc.boolean(),
});

describe('framing', () => {
  it('of any kind leaves the cards as they are, each alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPerson, { minLength: 1, maxLength: 4 }), anyFraming, async (people, framing) => {
        const { end, indent, between, start, lower } = framing;
        const cards = people.map((person) => {
          const lines = linesOf(person).map((line) =>
            lower && /^(BEGIN|END):/.test(line) ? line.toLowerCase() : line,
          );
          return lines.map((line) => indent + line).join(end);
        });
        // Glued together, the second card has nothing before it.
        const glue = between === '' || between === ' ' ? between : end + between.replace(/[\r\n]+/g, end);
        const text = start + cards.join(indent === '' ? glue : end) + end;
        const { people: read } = await taken(utf8(text));
        expect(read).toEqual(people.map(seen));
      }),
      { numRuns: tries(300) },
    );
  });

  it('in UTF-16, with its mark or without, is read', async () => {
    const text = linesOf({ name: 'Şule Öztürk', note: undefined, reach: ['s@home.example', '+90 555 0100'] }).join(
      '\r\n',
    );
    const wide = (order: 'le' | 'be', mark: boolean) => {
      const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
      return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
    };
    for (const order of ['le', 'be'] as const)
      for (const mark of [true, false])
        expect((await taken(wide(order, mark))).people.map(({ name }) => name)).toEqual(['Şule Öztürk']);
  });

  it('of a card without an end costs that card alone, and is said', async () => {
    const half = ['BEGIN:VCARD', 'FN:Nur Halb', 'EMAIL:halb@ho', ''].join('\r\n');
    const whole = linesOf({ name: 'Gut Ganz', note: undefined, reach: ['g@home.example', '+49 30 1'] }).join('\r\n');
    const { people, remarks } = await taken(utf8(`${half}${whole}\r\n${half}`));
    expect(people.map(({ name }) => name)).toEqual(['Gut Ganz']);
    expect(remarks.map(({ where, say }) => `${where} ${say}`)).toEqual([
      expect.stringMatching(/^Line 1 .*“Nur Halb”.* no END/),
      expect.stringMatching(/^Line 10 .* no END/),
    ]);
  });
});

/** Bytes as quoted-printable, its lines broken softly after so many characters. */
function quotedPrintable(bytes: Uint8Array, width: number, lead: string): string {
  const codes = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  return codes.map((code, i) => (i > 0 && i % width === 0 ? `=\r\n${lead}${code}` : code)).join('');
}

const anyEncoded = fc
  .constantFrom(...Object.keys(NAMES))
  .chain((encoding) =>
    fc.record({ encoding: fc.constant(encoding), name: fc.constantFrom(...(NAMES[encoding] ?? [])) }),
  );

it('several addresses in one line are as many, each of them whole', async () => {
  const address = fc.constantFrom('ann@home.example', 'a.b+c@work.example', 'Ünö@home.example');
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(address, { minLength: 1 }),
      fc.constantFrom(', ', ',', ';', ' ', '\\, '),
      async (addresses, separator) => {
        const file = utf8(
          `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEMAIL:${addresses.join(separator)}\r\nEND:VCARD\r\n`,
        );
        const [{ reach } = { reach: [] }] = (await taken(file)).people;
        expect(reach.toSorted()).toEqual(addresses.toSorted());
      },
    ),
  );
  const named = utf8('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEMAIL:Uno, Ann <ann@home.example>\r\nEND:VCARD\r\n');
  expect((await taken(named)).people[0]?.reach).toEqual(['ann@home.example']);
});

describe('letters', () => {
  it('are read as the line says, as they are or in quoted-printable, wherever it is broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEncoded,
        fc.constantFrom('raw', 'soft', 'soft and folded'),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('CHARSET=', 'charset=', 'CHARSET="'),
        async ({ encoding, name }, manner, width, charset) => {
          const bytes = encode(name, encoding);
          const says = `;${charset}${encoding}${charset.endsWith('"') ? '"' : ''}`;
          const value = manner === 'raw' ? bytes : utf8(quotedPrintable(bytes, width, manner === 'soft' ? '' : ' '));
          const head = `FN${says}${manner === 'raw' ? '' : ';ENCODING=QUOTED-PRINTABLE'}:`;
          const file = joined(
            utf8(`BEGIN:VCARD\r\nVERSION:2.1\r\n${head}`),
            value,
            utf8('\r\nEMAIL:x@home.example\r\nEND:VCARD\r\n'),
          );
          const { people, remarks } = await taken(file);
          expect(people).toEqual([{ name, reach: ['x@home.example'] }]);
          expect(remarks).toEqual([]);
        },
      ),
      { numRuns: tries(300) },
    );
  });

  it('of which nothing is said are guessed, with a word of doubt; what the rep says counts', async () => {
    for (const [encoding, names] of Object.entries(NAMES)) {
      const file = joined(
        ...names.map((name) =>
          joined(utf8('BEGIN:VCARD\r\nVERSION:2.1\r\nFN:'), encode(name, encoding), utf8('\r\nEND:VCARD\r\n')),
        ),
      );
      const guessed = await taken(file);
      expect(
        guessed.people.map(({ name }) => name),
        encoding,
      ).toEqual(names);
      expect(guessed.remarks, encoding).toEqual([
        { verdict: 'unsure', where: 'Letters', say: expect.stringContaining(encoding) },
      ]);
      const told = await taken(file, encoding);
      expect(told.people.map(({ name }) => name)).toEqual(names);
      expect(told.remarks).toEqual([]);
    }
  });

  it('of Japanese mail are read where nothing names them', async () => {
    const shifted = Uint8Array.from([0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42]);
    for (const named of ['', ';CHARSET=ISO-2022-JP']) {
      const file = joined(utf8(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN${named}:`), shifted, utf8('\r\nEND:VCARD\r\n'));
      const { people, remarks } = await taken(file);
      expect(people.map(({ name }) => name)).toEqual(['山田']);
      expect(remarks).toEqual([]);
    }
  });

  it('of two files in one are each read as they are', async () => {
    const card = (name: Uint8Array) => joined(utf8('BEGIN:VCARD\r\nFN:'), name, utf8('\r\nEND:VCARD\r\n'));
    const file = joined(card(utf8('Jürgen Groß')), card(encode('Käthe Böhm', 'windows-1252')), card(utf8('Zoë')));
    expect((await taken(file)).people.map(({ name }) => name)).toEqual(['Jürgen Groß', 'Käthe Böhm', 'Zoë']);
  });

  it('that a telephone names wrongly are read as what they are', async () => {
    const file = utf8('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1:Jürgen Groß\r\nEND:VCARD\r\n');
    expect((await taken(file)).people.map(({ name }) => name)).toEqual(['Jürgen Groß']);
    const unknown = utf8('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=X-NOKIA:Jürgen Groß\r\nEND:VCARD\r\n');
    expect((await taken(unknown)).people.map(({ name }) => name)).toEqual(['Jürgen Groß']);
    const japanese = joined(
      utf8('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-2022-JP:'),
      Uint8Array.from([0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42]),
      utf8('\r\nEND:VCARD\r\n'),
    );
    expect((await taken(japanese)).people.map(({ name }) => name)).toEqual(['山田']);
  });
});

describe('a line that goes on softly', () => {
  it.each([
    ['a property', 'TEL;CELL:+49 30 5550'],
    ['an empty line', '\r\nTEL;CELL:+49 30 5550'],
    ['a property of a group', 'item1.TEL:+49 30 5550'],
  ])('never takes %s along', async (_what, next) => {
    const file = `BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:Anna=20Berg=\r\n${next}\r\nEND:VCARD\r\n`;
    expect((await taken(utf8(file))).people).toEqual([{ name: 'Anna Berg', reach: ['+49 30 5550'] }]);
  });
});

describe('pictures', () => {
  const base64 = (size: number) =>
    Buffer.from(Array.from({ length: size }, (_, i) => (i * 7) % 256)).toString('base64');
  const wrapped = (text: string, lead: string) => (text.match(/.{1,74}/g) ?? []).join(`\r\n${lead}`);

  it('of any size, folded or not, are left out with a word, and nothing beside them is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3_000 }),
        fc.constantFrom(
          'PHOTO;ENCODING=BASE64;JPEG:',
          'PHOTO;ENCODING=b;TYPE=jpeg:',
          'LOGO;BASE64:',
          'item2.PHOTO;ENCODING=b:',
        ),
        fc.constantFrom('', ' ', '\t'),
        fc.constantFrom('\r\n', '\r\n\r\n'),
        async (size, head, lead, after) => {
          const picture = `${head}${wrapped(base64(size), lead)}${after}`;
          const file = `BEGIN:VCARD\r\nFN:Sari Lund\r\n${picture}TEL:+47 91 000005\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Odd Lund\r\nEND:VCARD\r\n`;
          const { people, remarks } = await taken(utf8(file));
          expect(people).toEqual([
            { name: 'Sari Lund', reach: ['+47 91 000005'] },
            { name: 'Odd Lund', reach: [] },
          ]);
          if (size > 0)
            expect(remarks).toEqual([expect.objectContaining({ say: expect.stringMatching(/^A picture/) })]);
        },
      ),
    );
  });

  it('of twelve megabytes are passed over in about four times the time of three', async () => {
    const file = (megabytes: number) =>
      utf8(
        `BEGIN:VCARD\r\nFN:Bild\r\nPHOTO;ENCODING=b:${wrapped(base64(750_000 * megabytes), ' ')}\r\nEMAIL:b@home.example\r\nEND:VCARD\r\n`,
      );
    await expectLinear(file, 3, async (bytes) =>
      expect((await taken(bytes)).people).toEqual([{ name: 'Bild', reach: ['b@home.example'] }]),
    );
  });
});

describe('what is said of an address', () => {
  const one = async (...lines: string[]) =>
    (await taken(utf8(['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann', ...lines, 'END:VCARD'].join('\r\n')))).contacts[0]
      ?.handles[0];

  it.each([
    [['item1.EMAIL:a@home.example', 'item1.X-ABLabel:Rechnung'], { label: 'Rechnung' }],
    [['item1.TEL:+49 30 5550', 'item1.X-ABLabel:_$!<HomeFAX>!$_'], { owner: 'personal', types: ['fax'] }],
    [['TEL;TYPE=x-Ferienhaus:+49 30 5550'], { label: 'Ferienhaus' }],
    [['TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=70=72=6F=76=61):+49 30 5550'], { label: 'prova' }],
    [['TEL;TYPE=work,fax:+49 30 5550'], { owner: 'employer', types: ['fax'] }],
    [['TEL;TYPE=BUSINESS:+49 30 5550'], { owner: 'employer' }],
    [['EMAIL;TYPE=PRIVATE:a@orbit.example'], { owner: 'personal' }],
    [['TEL;PREF;MOBILE:+49 30 5550'], { types: ['cell'] }],
    [['X-SOCIALPROFILE;TYPE=mastodon:ann'], { channel: 'messaging', value: 'mastodon:ann' }],
    [['X-SOCIALPROFILE;TYPE=twitter:https://twitter.example/ann'], { channel: 'url', label: 'twitter' }],
    [['IMPP;X-SERVICE-TYPE=Jabber:xmpp:ann@home.example'], { value: 'xmpp:ann@home.example' }],
    [['LABEL;WORK:Kai 3\\n24103 Kiel'], { channel: 'postal', value: 'Kai 3\n24103 Kiel' }],
    [['EMAIL:\u00a0ann@home.example\u200b'], { value: 'ann@home.example' }],
  ])('%j', async (lines, expected) => expect(await one(...lines)).toMatchObject(expected));

  it('never makes an assistant’s number theirs', async () => {
    expect(await one('TEL;TYPE=x-assistant:+49 30 5550')).toBeUndefined();
    expect(await one('item1.TEL:+49 30 5550', 'item1.X-ABLabel:_$!<Assistant>!$_')).toBeUndefined();
  });
});

describe('groups', () => {
  const anna = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Anna Berg',
    'UID:urn:uuid:5c0f7f2e-8a44-4b53-9b7a-0d6a52a3c111',
    'END:VCARD',
  ];
  it.each([
    ['KIND:group', 'MEMBER:urn:uuid:5C0F7F2E-8A44-4B53-9B7A-0D6A52A3C111'],
    ['X-ADDRESSBOOKSERVER-KIND:group', 'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:5c0f7f2e-8a44-4b53-9b7a-0d6a52a3c111'],
  ])('of %s are tags of their members, before them or after', async (kind, member) => {
    const group = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Friday table', kind, member, 'END:VCARD'];
    for (const lines of [
      [...anna, ...group],
      [...group, ...anna],
    ]) {
      const { contacts, remarks } = await taken(utf8(lines.join('\r\n')));
      expect(contacts.map(({ name, tags }) => [name, tags])).toEqual([['Anna Berg', ['Friday table']]]);
      expect(remarks).toEqual([expect.objectContaining({ say: expect.stringMatching(/is a group, no person/) })]);
    }
  });

  it('that can be reached themselves are kept as what they are', async () => {
    const list = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Board', 'KIND:group', 'EMAIL:board@home.example', 'END:VCARD'];
    const { contacts } = await taken(utf8(list.join('\r\n')));
    expect(contacts).toMatchObject([{ name: 'Board', extra: { kind: 'group' } }]);
  });
});

it('a card without a name is called by how it is reached, never by where it lies', async () => {
  const name = async (...lines: string[]) =>
    (await taken(utf8(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n')))).people[0]?.name;
  const street = 'ADR:;;Havnegade 1;Aarhus;;8000;';
  expect(await name(street)).toBe('');
  expect(await name(street, 'TEL:+45 70 000001')).toBe('+45 70 000001');
  expect(await name(street, 'TEL:+45 70 000001', 'EMAIL:ann@home.example')).toBe('ann@home.example');
  expect(await name(street, 'NICKNAME:Annie', 'EMAIL:ann@home.example')).toBe('Annie');
});
