// Lines as reps really type them, and lines that nobody typed yet: what is understood, and that no word is lost.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chips } from '@/lib/journal';
import { lexiconFor, understand } from '@/lib/line';
import { tries } from '../tries';
import { momentIn, tell } from '../understand/understand';
import { germanLines, lines, NOW, PEOPLE, ZONE } from './lines';

const now = momentIn(NOW, ZONE);
const all = [...lines.values()].flat();
const people = PEOPLE.map((name, i) => ({ id: String(i), name }));
const asked = { now, zone: ZONE, people, kinds: chips };
const told = (text: string) => tell(text, now, ZONE, PEOPLE);

test.each([...lines])('%s', (_kind, of) => {
  expect(of.map(({ text }) => told(text))).toEqual(of.map((line) => ({ ...line, kept: line.text })));
});

describe('where Rung speaks German', async () => {
  const lexicon = await lexiconFor('de-AT');
  const all = [...germanLines.values()].flat();

  test.each([...germanLines])('%s', (_kind, of) => {
    expect(of.map(({ text }) => tell(text, now, ZONE, PEOPLE, lexicon))).toEqual(
      of.map((line) => ({ ...line, kept: line.text })),
    );
  });

  test('there are a hundred lines, of most kinds, and English is understood as well', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(germanLines.size).toBeGreaterThan(18);
    expect(tell('called @luis yesterday', now, ZONE, PEOPLE, lexicon)).toMatchObject({
      kind: 'call',
      day: '2026-11-27',
    });
  });

  test('its words say nothing where Rung speaks English', async () => {
    expect(await lexiconFor('en-GB')).toBeUndefined();
    expect(told('gestern mit @luis telefoniert')).toMatchObject({ kind: 'note', day: NOW.slice(0, 10) });
  });

  test('whatever was typed: every token is made of words of the line, and all of it is kept', () => {
    const piece = fc.constantFrom(...all.flatMap(({ text }) => text.split(' ')), 'am', 'vor', '3.', '@', '.', 'um');
    const anything = fc.array(piece, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens } = understand(text, { ...asked, lexicon });
        for (const { from, to } of tokens) expect(text.slice(from, to).trim()).not.toBe('');
        expect(tell(text, now, ZONE, PEOPLE, lexicon).kept).toBe(text.trim());
      }),
      { numRuns: tries(300) },
    );
  });
});

test('there are lines of every sort, in five languages of names', () => {
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter(({ people }) => people.length > 0).length).toBeGreaterThan(70);
  expect(new Set(all.flatMap(({ people }) => people)).size).toBe(PEOPLE.length);
});

describe('words that mean several things say nothing alone', () => {
  const words = 'sat sun wed mon march may april june august jan mar second will mark bill chase first 3rd the every';
  test.each([...words.split(' '), 'may 5 people come', 'second time', 'the sun is out', 'march on', 'sat and waited'])(
    '%s',
    (text) => {
      expect(told(text)).toMatchObject({ day: NOW.slice(0, 10), followUp: null });
    },
  );
});

/** Pieces that lines are made of, put together as nobody would. */
const piece = fc.constantFrom(
  ...all.flatMap(({ text }) => text.split(' ')),
  ...['by', 'on', 'next', 'last', '@', '#', ':', '3/11', '31.2.', '30 Feb', '25:99', 'in 0 days', '999 weeks ago'],
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(piece, { maxLength: 14 }).map((words) => words.join(' ')),
);

test('whatever was typed: every token is made of words of the line, the touch is never to come, what follows never past', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { tokens, meaning } = understand(text, asked);
      const today = NOW.slice(0, 10);
      for (const { from, to } of tokens) expect(text.slice(from, to).trim()).not.toBe('');
      expect((meaning.day ?? today) <= today).toBe(true);
      expect((meaning.followUp?.day ?? today) >= today).toBe(true);
      expect(told(text).kept).toBe(text.trim());
    }),
    { numRuns: tries(400) },
  );
});

describe('however it is typed', () => {
  const what = ({ kind, day, time, people, tags, followUp }: ReturnType<typeof told>) => ({
    ...{ kind, day, time, people, tags, followUp },
  });
  const SHORT = [
    ...[
      ['with', 'w/'],
      ['about', 'abt'],
      ['yesterday', 'yday'],
      ['tomorrow', 'tmrw'],
      ['meeting', 'mtg'],
    ],
    ...[
      ['message', 'msg'],
      ['voicemail', 'vm'],
      ['week', 'wk'],
      ['breakfast', 'brekkie'],
      ["'", '’'],
    ],
  ];
  const shorter = (text: string) =>
    SHORT.reduce(
      (line, [long = '', short = '']) => line.replace(new RegExp(`(?<=^|[ \\w])${long}(?![\\w-])`), short),
      text,
    );

  test('short forms, spaces, bullets and a full stop change nothing', () => {
    const typed = fc.record({
      line: fc.constantFrom(...all),
      short: fc.boolean(),
      head: fc.constantFrom('', ' ', '- ', '* '),
      end: fc.constantFrom('', ' ', '.', ' !'),
      wide: fc.boolean(),
    });
    fc.assert(
      fc.property(typed, ({ line: { text }, short, head, end, wide }) => {
        const words = short ? shorter(text) : text;
        const line = head + (wide ? words.replaceAll(' ', '  ') : words) + (/[\p{L}\d]$/u.test(words) ? end : '');
        expect(what(told(line))).toEqual(what(told(text)));
        expect(told(line).kept).toBe(line.trim());
      }),
      { numRuns: tries(400) },
    );
  });

  const VERBS = {
    call: ['called @', 'rang @', 'spoke to @', 'left a voicemail for @'],
    meeting: ['met @', 'had a meeting with @', 'sat down with @'],
    'e-mail': ['emailed @', 'sent the price list to @'],
    message: ['texted @', 'messaged @ on LinkedIn'],
    visit: ['visited @', 'dropped by to see @'],
    meal: ['had lunch with @', 'took @ out for dinner'],
    video: ['had a Zoom call with @'],
  };
  const did = fc.constantFrom(...Object.entries(VERBS).flatMap(([kind, of]) => of.map((verb) => ({ kind, verb }))));
  const who = fc.constantFrom(['@luis', 'Luis Ortega'], ['@søren', 'Søren Kjær'], ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa']);
  const past = fc.integer({ min: 1, max: 300 }).chain((n) => {
    const on = Temporal.PlainDate.from(NOW.slice(0, 10)).subtract({ days: n });
    const words = [
      `on ${on.toString()}`,
      `on ${on.day} ${on.toLocaleString('en', { month: 'short' })}`,
      `${n} days ago`,
    ];
    return fc.record({ said: fc.constantFrom(...words), day: fc.constant(on.toString()) });
  });

  test('the day may stand before or after what was done', () => {
    fc.assert(
      fc.property(
        did,
        who,
        past,
        fc.boolean(),
        fc.boolean(),
        ({ kind, verb }, [name = '', full = ''], when, first, big) => {
          const doing = verb.replace('@', name);
          const line = first ? `${when.said} ${doing}` : `${doing} ${when.said}`;
          const text = big ? line[0]?.toUpperCase() + line.slice(1) : line;
          expect(told(text)).toMatchObject({ kind, day: when.day, people: [full], followUp: null, kept: text });
        },
      ),
      { numRuns: tries(300) },
    );
  });

  test('of what is to come the day is no day of the touch', () => {
    const errand = fc.constantFrom(
      'call @',
      'will visit @',
      'lunch with @',
      'need to email @',
      'meeting with @ booked',
    );
    fc.assert(
      fc.property(errand, who, fc.integer({ min: 1, max: 200 }), (verb, [name = '', full = ''], n) => {
        const day = Temporal.PlainDate.from(NOW.slice(0, 10)).add({ days: n }).toString();
        for (const said of [`on ${day}`, n > 1 ? `in ${n} days` : 'tomorrow'])
          expect(told(`${verb.replace('@', name)} ${said}`)).toMatchObject({
            ...{ kind: 'follow-up', day: NOW.slice(0, 10), followUp: day, people: [full] },
          });
      }),
      { numRuns: tries(150) },
    );
  });
});

describe('what others did, and what did not happen', () => {
  const TOUCHES = ['call', 'e-mail', 'message', 'meeting', 'visit', 'video', 'meal', 'event'];
  const past = fc.constantFrom(
    ...[
      ['yesterday', '2026-11-27'],
      ['on Tuesday', '2026-11-24'],
      ['last week', '2026-11-21'],
      ['on 20 Nov', '2026-11-20'],
    ],
  );
  const verb = fc.constantFrom('called', 'emailed', 'met', 'visited', 'texted', 'spoke to');
  const today = { day: NOW.slice(0, 10), followUp: null };
  const check = (line: fc.Arbitrary<readonly [string, object]>) =>
    fc.assert(
      fc.property(line, ([text, what]) => {
        expect({ ...told(text), text }).toMatchObject(what);
      }),
      { numRuns: tries(150) },
    );

  test('what passed between others is a note of today', () => {
    const who = fc.constantFrom('her boss', 'his colleague', "Dana's assistant", 'their supplier', 'she');
    const whom = fc.constantFrom('him', 'her boss', 'them', 'his team');
    check(
      fc
        .tuple(who, verb, whom, past, fc.boolean())
        .map(([a, does, b, [day], first]) => [
          first ? `${day} ${a} ${does} ${b}` : `${a} ${does} ${b} ${day}`,
          { kind: 'note', ...today },
        ]),
    );
  });

  test('what others did to the rep is a touch of its day', () => {
    const who = fc.constantFrom('her boss', 'his colleague', "Dana's assistant", 'their supplier', 'she');
    check(
      fc
        .tuple(who, verb, fc.constantFrom('me', 'us'), past)
        .map(([a, does, b, [said, day]]) => [
          `${a} ${does} ${b} ${said}`,
          { day, kind: expect.not.stringMatching('note') },
        ]),
    );
  });

  test('what was meant, or fell through, is of no day', () => {
    const meant = fc.constantFrom(
      "didn't call him",
      'should have emailed her',
      'was going to visit',
      'were due to meet',
    );
    const thing = fc.constantFrom('demo', 'our call', 'the lunch', 'meeting with Dana');
    const fell = fc.constantFrom('was cancelled', 'was postponed', 'had to be called off');
    const touch = { ...today, kind: expect.not.stringMatching(`^(?:${TOUCHES.join('|')})$`) };
    check(fc.tuple(meant, past).map(([words, [day]]) => [`${words} ${day}`, today]));
    check(fc.tuple(thing, past, fell).map(([words, [day], fate]) => [`${words} ${day} ${fate}`, touch]));
    check(
      fc
        .tuple(thing, past)
        .map(([words, [day]]) => [`${words} ${day} was moved to 9 Dec`, { ...touch, followUp: '2026-12-09' }]),
    );
  });

  test('what passed between two who are named is a note of today', () => {
    const two = fc.constantFrom(
      ['Luis Ortega', 'Dana Whitfield'],
      ['@luis', '@zoë'],
      ["Dana Whitfield's boss", 'Luis Ortega'],
      ['my colleague', '@luis'],
    );
    check(
      fc
        .tuple(two, verb, past)
        .map(([[a, b], does, [day]]) => [`${a} ${does} ${b} ${day}`, { kind: 'note', ...today }]),
    );
  });

  test('what might have been, or is only asked, is no touch', () => {
    const head = fc.constantFrom('could have had', 'should have booked', 'I thought I had sent', 'was going to order');
    const thing = fc.constantFrom('a call', 'the meeting', 'the mail', 'lunch', '40 cases');
    check(fc.tuple(head, thing).map(([words, what]) => [`${words} ${what}, no luck`, { kind: 'note', ...today }]));
  });

  test('the day of a thing is none of the touch', () => {
    const said = fc.constantFrom('not happy with', 'asked about', 'called about', 'needs');
    const thing = fc.constantFrom('the samples we sent', 'the quote I gave her', 'those lids they bought');
    check(fc.tuple(said, thing, past).map(([words, what, [day]]) => [`${words} ${what} ${day}`, today]));
  });
});

test('a name is found whole, whatever joins its parts, and never in a longer one', () => {
  const found = (text: string, ...names: string[]) => tell(text, now, ZONE, names).people;
  for (const way of [
    "Niamh O'Dwyer",
    'Niamh O’Dwyer',
    "Niamh O'Dwyer's boss",
    'Anneke Brandt-Visser',
    'anneke brandt visser',
  ])
    expect([way, told(`lunch with ${way}`).people.length]).toEqual([way, 1]);
  expect(found('met Anneke Brandt-Visser', 'Anneke Brandt')).toEqual([]);
  expect(found('met Mary-Anne Brandt', 'Anne Brandt')).toEqual([]);
  expect(found('met Anne Brandt', 'Anne Brandt')).toEqual(['Anne Brandt']);
  expect(found('lunch with Anne, Brandt is away', 'Anne Brandt')).toEqual([]);
  expect(found('anne@brandt.example bounced', 'Anne Brandt')).toEqual([]);
  expect(told('#pilot #q4 done').tags).toEqual(['pilot', 'q4']);
});

test('a name made of words that mean something is a name', () => {
  const NAMES = ['Mia Chase', 'Will Hunter', 'May Lin', 'Frank Summers', 'Bill Price', 'Sue Meeting', 'June Ring'];
  const names = fc.constantFrom(...NAMES, ...NAMES.map((name) => name.toLowerCase()));
  const around = fc.constantFrom(
    ['called @ yesterday', 'call'],
    ['@ needs a new lid', 'note'],
    ['lunch with @ tomorrow', 'follow-up'],
    ["@'s boss is on holiday", 'note'],
  );
  fc.assert(
    fc.property(around, names, ([line = '', kind], name) => {
      const {
        people: _,
        text: _text,
        kept: _kept,
        ...plain
      } = tell(line.replace('@', 'Luis Ortega'), now, ZONE, PEOPLE);
      expect(tell(line.replace('@', name), now, ZONE, NAMES)).toMatchObject({ ...plain, kind });
    }),
    { numRuns: tries(60) },
  );
});

test('what was taken away is gone, and stays so while the line grows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(), (line, n) => {
      const { tokens } = understand(line.text, asked);
      const token = tokens[n % Math.max(tokens.length, 1)];
      if (!token) return;
      for (const text of [line.text, `${line.text}, more`]) {
        const left = understand(text, asked, new Set([token.id]));
        expect(left.tokens.map(({ id }) => id)).not.toContain(token.id);
      }
    }),
    { numRuns: tries(200) },
  );
});

test.each(chips)('$label: a line that begins so is of that kind', ({ id, label }) => {
  expect(understand(`${label}: something nobody else would say`, asked).meaning.kind).toBe(id);
});
