// Who the rep is: read from what they type, kept whole or not at all, and told to the detector.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { knownBefore, saysMore } from '@/lib/services/rep/known';
import { asTyped, changeMe, type MeForm, sayWhoIAm, whoIAm } from '@/lib/services/rep/who-i-am';
import { undo } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const draft = (typed: Partial<MeForm>): MeForm => ({ addresses: '', names: '', linkedin: '', ...typed });
const nobody = { addresses: [], names: [], linkedin: [] };

test('nothing is known in the beginning', async () => {
  const store = await testStore();
  expect(await whoIAm(store)).toEqual(nobody);
  expect(await knownBefore(store)).toEqual({ mine: [], me: {}, limits: {} });
});

test('addresses, names and profiles, a line each or several, each once; and undone whole', async () => {
  const store = await testStore();
  const typed = draft({
    addresses: 'Mira.Voss@Kestrel.example\nsales@kestrel.example; m.voss@kestrel.example,mira.voss@kestrel.example\n\n',
    names: '  Mira   Voss \n"Voss, Mira"\n',
    linkedin: 'https://www.linkedin.com/in/Mira-Voss/?locale=de\nde.linkedin.com/in/mira-voss',
  });
  const { receipt } = must(await sayWhoIAm(store, typed, nobody));
  const me = {
    addresses: ['mira.voss@kestrel.example', 'sales@kestrel.example', 'm.voss@kestrel.example'],
    names: ['Mira Voss', 'Voss, Mira'],
    linkedin: ['mira-voss'],
  };
  expect(await whoIAm(store)).toEqual(me);
  expect(await knownBefore(store)).toEqual({
    mine: me.addresses,
    me: { names: me.names, linkedin: me.linkedin },
    limits: {},
  });
  must(await undo(store, receipt));
  expect(await whoIAm(store)).toEqual(nobody);
});

test.each([
  ['Mira Voss <mira@kestrel.example>', ['mira@kestrel.example']],
  [
    '"Voss, Mira" <mira@kestrel.example>, Sales <sales@kestrel.example>',
    ['mira@kestrel.example', 'sales@kestrel.example'],
  ],
  ['"old@firm.example" <mira@kestrel.example>', ['mira@kestrel.example']],
  ['mira@bücher.example', ['mira@xn--bcher-kva.example']],
])('addresses as they are copied: %s', async (addresses, expected) => {
  const store = await testStore();
  must(await sayWhoIAm(store, draft({ addresses }), nobody));
  expect((await whoIAm(store)).addresses).toEqual(expected);
});

test.each([
  'mira-voss',
  'in/mira-voss',
  '/in/mira-voss/',
  'www.linkedin.com/in/mira-voss',
  'http://linkedin.com/in/mira-voss/en',
])('a profile as it is copied: %s', async (linkedin) => {
  const store = await testStore();
  must(await sayWhoIAm(store, draft({ linkedin }), nobody));
  expect((await whoIAm(store)).linkedin).toEqual(['mira-voss']);
});

describe('what is not understood is said with its line, and nothing is saved', () => {
  test.each([
    [
      draft({ addresses: 'mira@kestrel.example\nmira@kestrel', names: 'Mira Voss' }),
      /“mira@kestrel” \(line 2\) is no e-mail address/,
    ],
    [draft({ addresses: 'Mira <>' }), /“” \(line 1\) is no e-mail address/],
    [draft({ addresses: 'mira.voss' }), /“mira\.voss” \(line 1\)/],
    [draft({ names: 'mira@kestrel.example' }), /looks like an address. Write it among the addresses/],
    [draft({ names: '\n7' }), /“7” \(line 2\) is no name/],
    [draft({ names: 'x'.repeat(101) }), /is no name/],
    [
      draft({ addresses: 'mira@kestrel.example', linkedin: 'https://www.linkedin.com/company/kestrel' }),
      /is no LinkedIn profile/,
    ],
    [draft({ linkedin: 'https://profiles.example/in/mira-voss' }), /is no LinkedIn profile/],
    [draft({ linkedin: 'linkedin.com/in/' }), /is no LinkedIn profile/],
    [draft({ linkedin: 'Mira Voss' }), /is no LinkedIn profile/],
  ])('%j', async (typed, sentence) => {
    const store = await testStore();
    must(await sayWhoIAm(store, draft({ addresses: 'before@kestrel.example' }), nobody));
    expect(await sayWhoIAm(store, typed, nobody)).toMatchObject({
      ok: false,
      say: expect.stringMatching(/^Not saved: .*\.$/s),
    });
    expect(await sayWhoIAm(store, typed, nobody)).toMatchObject({ say: expect.stringMatching(sentence) });
    expect(await whoIAm(store)).toEqual({ ...nobody, addresses: ['before@kestrel.example'] });
  });
});

test('whatever is typed is kept or refused in words, and what is kept can be typed again', async () => {
  const store = await testStore();
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('a@b.example\n', 'Ann <a@b.example>', '/in/%3F%25%23x', '"', 'é'),
  );
  await fc.assert(
    fc.asyncProperty(text, text, text, async (addresses, names, linkedin) => {
      const saved = await sayWhoIAm(store, { addresses, names, linkedin }, await whoIAm(store));
      if (!saved.ok) {
        expect(saved.say).toMatch(/^Not saved: /);
        return;
      }
      const me = await whoIAm(store);
      must(await sayWhoIAm(store, asTyped(me), me));
      expect(await whoIAm(store)).toEqual(me);
    }),
    { numRuns: 300 },
  );
});

test('somebody of the notebook who has one of these addresses is named', async () => {
  const store = await testStore();
  const person = { name: 'Priya Raman', handles: [{ channel: 'email' as const, value: 'priya@helio.example' }] };
  must(
    await logTouch(store, {
      person: { kind: 'sighted', site: 'gmail', person },
      chip: 'call',
      line: 'Called',
      at: null,
    }),
  );
  expect(must(await sayWhoIAm(store, draft({ addresses: 'Priya@helio.example' }), nobody)).alsoPeople).toEqual([
    'Priya Raman',
  ]);
});

test('what a page says of its owner is news only where Rung does not know it', () => {
  const known = { mine: ['mira@kestrel.example'], me: { names: [], linkedin: ['mira-voss'] } };
  const owner = { site: 'gmail', addresses: [] as string[], names: [] as string[] };
  expect(saysMore({ ...owner, addresses: ['mira@kestrel.example'], linkedin: 'mira-voss' }, known)).toBe(false);
  expect(saysMore({ ...owner, names: ['Mira Voss'] }, known)).toBe(false);
  expect(saysMore({ ...owner, addresses: ['mira@kestrel.example', 'm@other.example'] }, known)).toBe(true);
  expect(saysMore({ ...owner, linkedin: 'mira-voss-2' }, known)).toBe(true);
});

test('what another window has changed meanwhile stays', async () => {
  const store = await testStore();
  must(await sayWhoIAm(store, draft({ addresses: 'a@kestrel.example\nb@kestrel.example' }), nobody));
  const opened = await whoIAm(store);
  must(
    await changeMe(store, (now) => ({
      ...now,
      addresses: [...now.addresses, 'c@kestrel.example'],
      names: ['Mira Voss'],
    })),
  );
  must(await sayWhoIAm(store, draft({ addresses: 'b@kestrel.example\nd@kestrel.example' }), opened));
  expect(await whoIAm(store)).toEqual({
    ...nobody,
    addresses: ['b@kestrel.example', 'c@kestrel.example', 'd@kestrel.example'],
    names: ['Mira Voss'],
  });
});
