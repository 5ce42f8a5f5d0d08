// Every sentence of the interface, by key: the texts live in public/_locales.
import messages from '@/public/_locales/en/messages.json';

export type Word = keyof typeof messages;

const plurals = new Intl.PluralRules('en');

/** The text of `key`, with `$1`, `$2` … replaced in order. */
export function say(key: Word, ...parts: (string | number)[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_mark, n: string) => String(parts[Number(n) - 1] ?? ''));
}

type Counted = Word extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The text of `stem` in the plural form that fits `n`, which is also `$1`. */
export function sayCount(stem: Counted, n: number, ...parts: (string | number)[]): string {
  const form = `${stem}_${plurals.select(n)}`;
  const key = (form in messages ? form : `${stem}_other`) as Word;
  return say(key, n.toLocaleString('en'), ...parts);
}
