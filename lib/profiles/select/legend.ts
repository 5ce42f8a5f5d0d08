// The legend of what goes: the ladders and own fields without which it could not be read, those in use, their words masked.
import type { Archive, Setting } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';
import { nameOfField } from '@/lib/model/person/own-field';
import { fieldsIn } from '@/lib/model/person/own-fields';
import { LADDER } from '@/lib/model/settings/choices';
import { FIELDS } from '@/lib/model/settings/fields';

type Mask = (text: string) => string;

const WORDS: ReadonlySet<string> = new Set(['name', 'ground', 'short', 'meaning', 'next', 'words', 'label']);

/** The words of a record for people, and nothing else of it, changed. */
function worded<Value>(value: Value, mask: Mask): Value {
  if (Array.isArray(value)) return value.map((part) => worded(part, mask)) as Value;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      WORDS.has(name) && typeof part === 'string'
        ? mask(part).slice(0, Math.max(part.length, SHORTEST_MARK))
        : worded(part, mask),
    ]),
  ) as Value;
}

/** As much of a mark as the tightest place has room for. */
const SHORTEST_MARK = 15;

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

/** The choice of the ladder, and the own fields that are filled for anybody who goes. */
export function settingsLeaving({ settings }: Archive, contacts: readonly Contact[], mask: Mask): Setting[] {
  const filled = new Set(contacts.flatMap((contact) => Object.keys(contact)));
  const fields = new Set(
    fieldsIn(settings).flatMap((field) => (filled.has(nameOfField(field)) ? [FIELDS.prefix + field.id] : [])),
  );
  return settings.flatMap((setting) => {
    if (setting.key === LADDER.key) return [setting];
    if (!fields.has(setting.key)) return [];
    const value = worded(setting.value, mask);
    return [isSame(value, setting.value) ? setting : { ...setting, value, clock: '' }];
  });
}
