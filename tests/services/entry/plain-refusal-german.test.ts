// Where Rung speaks German, a refusal is German to its last word: the field, what is wrong with it, what to do.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const person = { kind: 'typed', text: 'dana@orbit.example' } as const;
const ENGLISH = '@/public/_locales/en/messages.json';

let services: typeof import('@/lib/services/entry/log-touch') & typeof import('../../store/world');

beforeAll(async () => {
  vi.resetModules();
  const { builtKeyOf, keyOf } = await import('@/lib/word-key');
  vi.doMock(ENGLISH, async () => {
    const { default: german } = await import('@/public/_locales/de/messages.json');
    const built = ([key, word]: [string, { message: string }]) =>
      [key.startsWith('w_') ? builtKeyOf(key) : key, word] as const;
    return { default: Object.fromEntries(Object.entries(german).map(built)) };
  });
  // The build puts the key in the place of a phrase; here it is made of the English.
  vi.doMock('@/lib/words', async (original) => {
    const words = await original<typeof import('@/lib/words')>();
    const phrase = (english: TemplateStringsArray, ...values: (string | number | undefined)[]) =>
      words.phrase(builtKeyOf(keyOf(english.reduce((all, text, i) => `${all}$${i}${text}`))), ...values);
    return { ...words, phrase };
  });
  services = { ...(await import('@/lib/services/entry/log-touch')), ...(await import('../../store/world')) };
});

// The files that run after this one speak English.
afterAll(() => {
  vi.doUnmock(ENGLISH);
  vi.doUnmock('@/lib/words');
  vi.resetModules();
});

it.each([
  ['plan', '', {}, 'schreiben Sie auf, was Sie als Erstes tun.'],
  [
    'plan',
    'Los',
    { whatHappened: 'x'.repeat(5_001) },
    '„Was passiert ist“ ist länger als 5.000 Zeichen. Bitte kürzen.',
  ],
  ['promise', 'Los', { dueOn: '2026-02-30' }, '„Fällig am“ ist kein Datum. Bitte ändern oder leeren.'],
  ['call', 'Los', { minutes: 1e6 }, '„Minuten“ ist mehr als 100.000. Bitte ändern oder leeren.'],
  ['act', 'Los', { result: 'fame' }, '„Ergebnis“ ist nicht lesbar. Bitte ändern oder leeren.'],
  ['call', 'x'.repeat(20_001), {}, 'die Zeile ist länger als 20.000 Zeichen. Bitte kürzen.'],
])('%s: case %#', async (chip, line, more, sentence) => {
  const store = await services.testStore();
  const refused = await services.logTouch(store, { person, chip, line, at: null, more });
  expect(refused).toMatchObject({ ok: false, say: `Nicht gespeichert: ${sentence}` });
});
