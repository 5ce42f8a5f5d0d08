// The legend of what goes: the ladders and own fields without which it could not be read, those in use, their words masked.
import type { Archive, Setting } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';
import { nameOfField } from '@/lib/model/person/own-field';
import { fieldsIn } from '@/lib/model/person/own-fields';
import { APART } from '@/lib/model/settings/apart';
import { LADDER } from '@/lib/model/settings/choices';
import { FIELDS } from '@/lib/model/settings/fields';
import { LATER } from '@/lib/model/settings/later';
import { DAY_ONES, EXPORTS, IMPORTS, TOMBSTONES } from '@/lib/model/settings/records';

type Mask = (text: string) => string;

/** Words for people, and how many characters each has room for. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['name', 60],
  ['ground', 60],
  ['short', 20],
  ['meaning', 300],
  ['next', 200],
  ['words', 200],
  ['label', 60],
]);

/** The words of a record for people, and nothing else of it, changed; with `every` all that is text. */
function worded<Value>(value: Value, mask: Mask, every = false): Value {
  if (every && typeof value === 'string') return mask(value) as Value;
  if (Array.isArray(value)) return value.map((part) => worded(part, mask, every)) as Value;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      WORDS.has(name) && typeof part === 'string' ? mask(part).slice(0, WORDS.get(name)) : worded(part, mask, every),
    ]),
  ) as Value;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whoever has the original keeps it: what was masked has no stamp. One without a stamp of its own cannot lose, and stays. */
function ladderLeaving(ladder: Ladder, mask: Mask): Ladder[] {
  const after = worded(ladder, mask);
  if (isSame(ladder, after)) return [ladder];
  const { clock, ...masked } = after;
  return clock ? [masked] : [];
}

/** Which ladders they climb, and the one of those who have none of their own. */
export function laddersLeaving(
  { ladders, settings }: Archive,
  { contacts, journal }: { contacts: readonly Contact[]; journal: readonly Fact[] },
  mask: Mask,
): Ladder[] {
  const used = new Set([...contacts.map(({ ladder }) => ladder), ...journal.map(({ ladder }) => ladder)]);
  for (const { key, value } of settings) if (key === LADDER.key) used.add(value as string);
  return ladders.filter(({ id }) => used.has(id)).flatMap((ladder) => ladderLeaving(ladder, mask));
}

const ofSettings = (settings: readonly Setting[], mask: Mask, every: boolean): Setting[] =>
  settings.map((setting) => {
    const value = worded(setting.value, mask, every);
    return isSame(value, setting.value) ? setting : { ...setting, value, clock: '' };
  });

/** The choice of the ladder, and the own fields that are filled for anybody who goes. */
export function settingsLeaving({ settings }: Archive, contacts: readonly Contact[], mask: Mask): Setting[] {
  const filled = new Set(contacts.flatMap((contact) => Object.keys(contact)));
  const fields = new Set(
    fieldsIn(settings).flatMap((field) => (filled.has(nameOfField(field)) ? [FIELDS.prefix + field.id] : [])),
  );
  const choice = settings.filter(({ key }) => key === LADDER.key);
  const filledOnes = settings.filter(({ key }) => fields.has(key));
  return [...choice, ...ofSettings(filledOnes, mask, false)];
}

/** What was written down of people and files, those who stay among them. */
const RECORDS: readonly string[] = [TOMBSTONES, EXPORTS, IMPORTS, DAY_ONES, LATER, APART].map(({ prefix }) => prefix);

/** Every choice of the rep, and no record of what was done with whom. */
export const choicesLeaving = ({ settings }: Archive, mask: Mask): Setting[] =>
  ofSettings(
    settings.filter(({ key }) => !RECORDS.some((prefix) => key.startsWith(prefix))),
    mask,
    true,
  );

/** All ladders. */
export const allLaddersLeaving = ({ ladders }: Archive, mask: Mask): Ladder[] =>
  ladders.flatMap((ladder) => ladderLeaving(ladder, mask));
