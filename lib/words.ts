// Every word on a screen, in the language of the browser: those of the screens by key, all others by what they are in English.
//
// `public/_locales/en/messages.json` holds the words of the screens. A kind of entry, a ladder, a format or a failure
// brings its own words along, in English, where they are used. Any other language is one file: its `messages.json` has
// both, the latter under the key that `keyOf` makes (`lib/word-key.ts`), which the build shortens.
import messages from '@/public/_locales/en/messages.json';
import { builtKeyOf, keyOf } from './word-key';

export type Word = keyof typeof messages;

/** The language Rung speaks, as BCP 47 calls it: that of the browser where there are words in it, else English. */
export const language: string = messages.language.message;

const { locale: here } = new Intl.PluralRules().resolvedOptions();
/** Dates and numbers as the rep writes them (`en-GB`: 5 Dec, `en-US`: Dec 5), never in another language than the words. */
export const LOCALE: string = here.split('-')[0] === language ? here : language;

const plurals = new Intl.PluralRules(LOCALE);

type Value = string | number | bigint | undefined;
const filled = (text: string, values: readonly Value[]): string =>
  text.replace(/\$(\d)/g, (_mark, n: string) => String(values[Number(n) - 1] ?? ''));

/** The text of `key`, with `$1`, `$2` … replaced in order. */
export const say = (key: Word, ...values: Value[]): string => filled(messages[key].message, values);

/** Making a format takes a hundred times as long as using it, so each is made once. */
function keep<Manner, Format>(make: (locale: string, manner: Manner) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, manner: Manner): Format => {
    const key = locale + JSON.stringify(manner);
    const known = made.get(key) ?? make(locale, manner);
    made.set(key, known);
    return known;
  };
}

const numbers = keep((locale, manner: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, manner));
const distances = keep((locale, manner: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, manner));

/** For a day or a moment that is handed over as if the place were at UTC. */
export const dateFormat = keep(
  (locale, manner: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...manner, timeZone: 'UTC' }),
);

/** A number as it is written: 1,234. */
export const sayNumber = (n: number, manner: Intl.NumberFormatOptions = {}): string =>
  numbers(LOCALE, manner).format(n);

/** So many days from today: "today", "in 3 days", "8 days ago". */
export const sayDaysOff = (days: number, locale = LOCALE): string =>
  distances(locale, { numeric: 'auto' }).format(days, 'day');

type Counted = Word extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The text of `stem` in the plural form that fits `n`, which is also `$1`. */
export function sayCount(stem: Counted, n: number, ...values: Value[]): string {
  const form = `${stem}_${plurals.select(n)}`;
  const key = (form in messages ? form : `${stem}_other`) as Word;
  return say(key, sayNumber(n), ...values);
}

const texts = messages as Readonly<Record<string, { message: string } | undefined>>;

/** A text in the language of the browser; as it is where that is English. */
export const translate = (english: string): string =>
  language === 'en' ? english : texts[builtKeyOf(keyOf(english))]?.message || english;

/**
 * The same for a text with values in it: a language has `$1`, `$2` … where they belong. The build puts the key in the
 * place of the English (see `wxt.config.ts`), which the tests run without.
 */
export const phrase = (english: TemplateStringsArray | string, ...values: Value[]): string =>
  filled(
    typeof english === 'string'
      ? (texts[english]?.message ?? '')
      : english.reduce((all, text, i) => `${all}$${i}${text}`),
    values,
  );
