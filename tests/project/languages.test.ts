// A language is one file: it lacks no word, has none too many, and puts every value where the English has it.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { builtKeyOf, keyOf } from '@/lib/word-key';
import { phrasesIn, shortNames } from '@/wxt.config';
import { filesIn, isSource, textOf } from './tree';

type Message = { message: string; description?: string };
type Words = Record<string, Message>;

const asked = vi.hoisted(() => new Set<string>());
vi.mock('@/lib/words', async (original) => {
  const words = await original<typeof import('@/lib/words')>();
  // What the members hand over as they are loaded.
  const translate = (english: string) => {
    asked.add(english);
    return words.translate(english);
  };
  return { ...words, translate };
});
import.meta.glob(['../../lib/{journal,ladders,profiles}/*.ts', '../../lib/model/person/facts.ts'], { eager: true });

const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = wordsOf('en');
const sources = ['lib', 'components', 'entrypoints'].flatMap(filesIn).filter(isSource);
const phrases = new Set([
  ...asked,
  ...sources.flatMap((path) => phrasesIn(path, textOf(path)).map(({ text }) => text)),
]);
/** All that a language has to say: by key, in English. */
const wanted = new Map([
  ...Object.entries(english).map(([key, { message }]): [string, string] => [key, message]),
  ...[...phrases].map((text): [string, string] => [keyOf(text), text]),
]);
const languages = filesIn('public/_locales').flatMap(
  (path) => path.match(/_locales\/(.+)\/messages\.json$/)?.[1] ?? [],
);
const marks = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join(' ');

test('the words are found: of screens, of members, of failures', () => {
  expect(phrases.size).toBeGreaterThan(500);
  for (const text of ['Goal', 'Raving fan', 'Personal notes', 'Busiest days', 'Not saved: $1'])
    expect([...phrases]).toContain(text);
});

test('no two texts share a key', () => {
  expect(wanted.size).toBe(Object.keys(english).length + phrases.size);
  expect(new Set([...phrases].map((text) => builtKeyOf(keyOf(text)))).size).toBe(phrases.size);
});

test('a word that the build gives a short name is asked for by its whole name, nowhere by parts of it', () => {
  const quoted = new Set(sources.flatMap((path) => textOf(path).match(/(?<=['"])\w+(?=['"])/g) ?? []));
  expect([...shortNames.keys()].filter((key) => !quoted.has(key))).toEqual([]);
  expect(new Set(shortNames.values()).size).toBe(shortNames.size);
});

test('no word that has a short name is put together of a text with holes', () => {
  const keys = [...shortNames.keys()];
  const made = sources.flatMap((path) =>
    [...textOf(path).matchAll(/`(?:\w*\$\{[^`}]*\})+\w*`/g)].flatMap(([text]) => {
      const parts = text.slice(1, -1).split(/\$\{[^}]*\}/);
      const shape = new RegExp(`^${parts.join('\\w+')}$`);
      return parts.some((part) => /[a-z]_|_[a-z]/.test(part))
        ? keys.filter((key) => shape.test(key)).map((key) => `${path}: ${key}`)
        : [];
    }),
  );
  expect(made).toEqual([]);
});

test('no two values of a phrase stand side by side, which a browser would read as a name', () => {
  expect([...wanted.values()].filter((text) => /\$\w+\$/.test(text))).toEqual([]);
});

test('there are languages beside English', () => expect(languages.filter((one) => one !== 'en')).not.toEqual([]));

describe.each(languages.filter((one) => one !== 'en'))('%s', (language) => {
  const words = wordsOf(language);

  test('says which language it is', () => expect(words.language?.message).toBe(language));

  test('lacks no word', () => {
    const lacking = [...wanted].filter(([key]) => !words[key]?.message);
    expect(lacking.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test('has none too many', () => {
    const forms = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    const isForm = (key: string) =>
      key
        .match(/^(.+)_([a-z]+)$/)
        ?.slice(1)
        .every((part, i) => (i ? forms.has(part as 'few') : wanted.has(`${part}_other`)));
    expect(Object.keys(words).filter((key) => !wanted.has(key) && !isForm(key))).toEqual([]);
  });

  test('puts every value where it belongs', () => {
    const lost = Object.entries(words).filter(([key, { message }]) => {
      // A form that English does without says what the others say.
      const text = wanted.get(key) ?? wanted.get(key.replace(/_[a-z]+$/, '_other')) ?? '';
      return marks(message) !== marks(text);
    });
    expect(lost.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  // A browser reads `$1$` as a name, and refuses the whole extension where it does not know it.
  test('puts no two values side by side', () => {
    expect(Object.values(words).flatMap(({ message }) => (/\$\w+\$/.test(message) ? [message] : []))).toEqual([]);
  });

  test('says beside a word without a name what it is in English', () => {
    const odd = Object.entries(words).filter(
      ([key, { description }]) => key.startsWith('w_') && description !== wanted.get(key),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});

test('dates and numbers are written in the language of the words, by formats that are made once', () => {
  // The page script reads months in the page's language and carries no words.
  const homes = ['lib/words.ts', 'lib/detect/read/moment.ts'];
  const elsewhere = sources
    .filter((path) => !homes.includes(path))
    .flatMap((path) =>
      (textOf(path).match(/\.toLocale\w+\(|Intl\.\w+\((?!LOCALE|locale)/g) ?? []).map((found) => `${path}: ${found}`),
    )
    .filter((found) => !/toLocale(Lower|Upper)Case|Intl\.(Segmenter|Locale)\(/.test(found));
  expect(elsewhere).toEqual([]);
});
