// `Name <a@b>` as mailers may write it (RFC 5322 §3.4) and as programs print it: whose address it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailboxesIn, mailboxIn } from '../../lib/detect/read/mailbox';
import { person } from '../../lib/detect/read/person';
import { expectLinear } from '../growth';

describe('a line', () => {
  it.each<[string, { email: string; name?: string; onBehalf?: boolean }[]]>([
    [
      '"Lee, Ann" <ann@x.example>, Bo <bo@x.example>',
      [
        { email: 'ann@x.example', name: 'Lee, Ann' },
        { email: 'bo@x.example', name: 'Bo' },
      ],
    ],
    ['Lee, Ann <ann@x.example>', [{ email: 'ann@x.example', name: 'Lee, Ann' }]],
    ['"Lee \\"Annie\\" Ann" <ann@x.example>', [{ email: 'ann@x.example', name: 'Lee "Annie" Ann' }]],
    ['ann@x.example, Bo <bo@x.example>', [{ email: 'ann@x.example' }, { email: 'bo@x.example', name: 'Bo' }]],
    ['Bo <bo@x.example>, ann@x.example', [{ email: 'bo@x.example', name: 'Bo' }, { email: 'ann@x.example' }]],
    ['ann@x.example; bo@x.example', [{ email: 'ann@x.example' }, { email: 'bo@x.example' }]],
    ['ann@x.example (Ann Lee)', [{ email: 'ann@x.example', name: 'Ann Lee' }]],
    ['Ann<ann@x.example>', [{ email: 'ann@x.example', name: 'Ann' }]],
    ['From: Ann Lee <ann@x.example>', [{ email: 'ann@x.example', name: 'Ann Lee' }]],
    ['发件人：李安<ann@x.example>', [{ email: 'ann@x.example', name: '李安' }]],
    [
      'Buyers: Ann <ann@x.example>, Bo <bo@x.example>;',
      [
        { email: 'ann@x.example', name: 'Ann' },
        { email: 'bo@x.example', name: 'Bo' },
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['山田 太郎 <yamada@x.example>', [{ email: 'yamada@x.example', name: '山田 太郎' }]],
    [
      'Von: Nora Vik<nora@x.example> im Auftrag von Kim Aas<kim@x.example>',
      [{ email: 'kim@x.example', name: 'Kim Aas', onBehalf: true }],
    ],
    ['<ann@x.example>', [{ email: 'ann@x.example' }]],
    ['Ann Lee', []],
    ['', []],
  ])('%s', (line, found) => expect(mailboxesIn(line)).toEqual(found));
});

describe('whatever stands before the last angle is a name', () => {
  it.each([
    '"ceo@big.example" <rx@free.example>',
    'ceo@big.example <rx@free.example>',
    'Priya Raman (priya@big.example) <rx@free.example>',
    '"Priya Raman (priya@big.example)" <rx@free.example>',
    '"Priya Raman <priya@big.example>" <rx@free.example>',
    'Priya Raman <priya@big.example> <rx@free.example>',
    '"Priya <priya@big.example>, x" <rx@free.example>',
    '"Priya\\" <priya@big.example>, \\"x" <rx@free.example>',
    'Priya <priya@big.example>" <rx@free.example>',
    '(Priya <priya@big.example>) <rx@free.example>',
    'Priya <priya@big.example> on behalf of Rex <rx@free.example>',
  ])('%s', (line) => expect(mailboxIn(line)?.email).toBe('rx@free.example'));

  it.each([
    // Two addresses, and nothing says which is which.
    'ceo@big.example rx@free.example',
    'Priya <priya@big.example>, Rex <rx@free.example>',
    'ceo@big.example, Rex <rx@free.example>',
    // The address that counts is cut off, or cannot be read.
    'Priya <priya@big.example> <rx@fr',
    'Priya <priya@big.example> aaaa…',
    'Priya <priya@big.example> <"r x"@free.example>',
    'Priya <priya@big.example> <"x@y"@free.example>',
    'Priya (priya@big.example)',
  ])('names nobody where that cannot be told: %s', (line) => expect(mailboxIn(line)).toBeUndefined());
});

/** What a mailer may write: a display name of any kind, and the address in angles. */
const atom = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const address = fc.tuple(atom, atom, fc.constantFrom('example', 'co.example')).map(([a, b, c]) => `${a}@${b}.${c}`);
const word = fc.constantFrom(
  'Ann',
  'Lee',
  'Øyvind',
  '山田',
  'Wirth-Ōno',
  "O'Hara",
  'via',
  '(Sales)',
  'GmbH',
  '<',
  '>',
  ',',
  ';',
  ':',
  '"',
  '(',
  ')',
  '@',
  '\\',
  '|',
);
const trick = address.chain((a) =>
  fc.constantFrom(a, `<${a}>`, `(${a})`, `"${a}"`, `<${a}>,`, `<mailto:${a}>`, `[${a}]`, `'${a}'`),
);
const hostile = fc.array(fc.oneof(word, trick), { maxLength: 6 }).map((parts) => parts.join(' '));
const plain = fc
  .array(fc.constantFrom('Ann', 'Lee', 'Øyvind', '山田', "O'Hara", 'de la Cruz', 'Sales'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));
/** As RFC 5322 asks: what is not an atom stands in quotes, with quotes and backslashes escaped. */
const quoted = (name: string) => `"${name.replace(/["\\]/g, '\\$&')}"`;
const around = fc.constantFrom('', ' ', '\t', '\r\n ');

describe('as mailers write it', () => {
  it('one mailbox, its name in quotes, gives its address and its name', () => {
    fc.assert(
      fc.property(hostile, address, around, (name, email, space) => {
        const line = `${quoted(name)}${space}<${email}>`;
        expect(mailboxesIn(line).map((each) => each.email)).toEqual([email]);
      }),
      { numRuns: 2000 },
    );
  });

  it('several mailboxes, in a group or not, give each its own', () => {
    const box = fc.tuple(fc.oneof(plain, hostile.map(quoted)), address);
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), fc.boolean(), (boxes, group) => {
        const list = boxes.map(([name, email]) => `${name} <${email}>`).join(', ');
        const found = mailboxesIn(group ? `The team: ${list};` : list);
        expect(found.map((each) => each.email)).toEqual(boxes.map(([, email]) => email));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('as programs print it, with the quotes lost', () => {
  it('the last address or nobody, never one of the name', () => {
    fc.assert(
      fc.property(hostile, address, fc.boolean(), (name, email, escaped) => {
        const found = mailboxIn(`${escaped ? `"${name}"` : name} <${email}>`);
        expect([email, undefined]).toContain(found?.email);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['a', '.', '@', '<', '>', ' ', '-', '(', ')', '"', '\\', ',', 'a@', '<a', '(a', '"a', 'a.', '\\"', '@.'])(
    'takes as long as a line of %j is',
    (piece) => expectLinear((size) => piece.repeat(size), 5_000, mailboxesIn),
  );
});

describe('the name beside an address', () => {
  const named = (name: string, email = 'rx@free.example') => person({ email, name });

  it.each([
    'ceo@big.example',
    'Priya Raman (priya@big.example)',
    'Priya Raman <priya@big.example>',
    "Priya Raman 'priya@big.example'",
    'Priya Raman - priya(at)big.example',
    'Priya Raman [priya [at] big.example]',
    'priya＠big.example',
  ])('that holds another address is not shown, and said so: %s', (name) => {
    expect(named(name)).toEqual({
      handles: [{ channel: 'email', value: 'rx@free.example' }],
      flags: ['name-is-an-address'],
    });
  });

  it.each([
    ['Ann Lee', 'Ann Lee'],
    ['Ann Lee (rx@free.example)', 'Ann Lee'],
    ['RX@free.example', undefined],
    ['Ann Lee (@annlee)', 'Ann Lee (@annlee)'],
  ])('that holds no other is: %s', (name, shown) => {
    expect(named(name)?.name).toBe(shown);
    expect(named(name)?.flags).toBeUndefined();
  });

  it('is shown where a forwarding service repeats it in its own address', () =>
    expect(named('Ann Lee - ann.lee(at)x.example', 'ra+ann.lee.at.x+k3@alias.example')).toEqual({
      name: 'Ann Lee',
      handles: [{ channel: 'email', value: 'ra+ann.lee.at.x+k3@alias.example' }],
    }));
});

describe('a name without end', () => {
  it.each(['N', 'a-', 'x.y ', '@'])('costs no more than a long one, made of %s', (sign) =>
    expectLinear((size) => ({ name: sign.repeat(size), email: 'ann@harbour.example' }), 2_000, person),
  );
});
