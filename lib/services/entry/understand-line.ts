// A typed line with what it says about itself made use of; the words stay as they are.
import { chips } from '@/lib/journal';
import type { Meaning, Token } from '@/lib/line/token';
import type { Line } from '@/lib/model/entry/line';
import { fold } from '@/lib/model/fold';
import { storedDate } from '@/lib/model/when';
import { findContacts } from '@/lib/store/read/find';
import type { Store } from '@/lib/store/store';
import { language } from '@/lib/words';

export interface Understood {
  /** The line as it would be saved. */
  line: Line;
  /** In the order of their words. */
  tokens: readonly Token[];
  /** Id of the chip that would fit too. */
  second: string | null;
  tags: readonly string[];
  people: Meaning['people'];
  followUp: Meaning['followUp'] | null;
}

type Known = Meaning['people'][number];

/** What nothing is understood of is a note. */
export const PLAIN = 'note';
/** With so many who might be meant, nobody is for sure. */
const MANY = 20;
/** A line names a few people at most; each costs a look-up. */
const MOST_NAMES = 6;

/** Two words and more that begin with a capital letter, or one in a script that has neither. */
const NAMES =
  /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)+|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,}/gu;

async function meantBy(store: Store, name: string, whole: boolean): Promise<Known[]> {
  const rows = await findContacts(store, name, MANY);
  const fitting = whole ? rows.filter((row) => fold(name).includes(fold(row.record.name))) : rows;
  return rows.length < MANY ? fitting.map((row) => ({ id: row.id, name: row.record.name })) : [];
}

/** Everybody whose name might stand in the line. */
async function peopleAround(store: Store, text: string, signed: readonly string[]): Promise<Known[]> {
  const written = [...new Set([...text.matchAll(NAMES)].map(([name]) => name))].slice(0, MOST_NAMES);
  const found = await Promise.all([
    ...signed.slice(0, MOST_NAMES).map((name) => meantBy(store, name, false)),
    ...written.map((name) => meantBy(store, name, true)),
  ]);
  return [...new Map(found.flat().map((person) => [person.id, person])).values()];
}

/** The line as one of the kind it says it is, so that the form of that kind is there before it is saved. */
export const ofKind = (line: Line, chip: string = line.chip): Line =>
  chip === line.chip ? line : { ...line, chip, more: {} };

/** What is written of it, with every word. */
export const touchOf = ({ line: { text, chip, at, more }, tags, people, followUp }: Understood) => ({
  line: text.trim(),
  ...{ chip, at, more, tags, followUp },
  also: people.map(({ id }) => id),
});

/** `picked`: the kind was chosen by hand and stays. A date chosen by hand stays too. */
export async function understand(store: Store, line: Line, picked: boolean): Promise<Understood> {
  // Fetched with the first letter: nobody waits for it before.
  const [{ understand: read, lexiconFor }, { namesAfterSign }] = await Promise.all([
    import('@/lib/line'),
    import('@/lib/line/person'),
  ]);
  const zone = store.world.zone();
  const people = await peopleAround(store, line.text, namesAfterSign(line.text));
  const lexicon = await lexiconFor(language);
  const asked = { now: store.world.now(), zone, people, kinds: chips, lexicon };
  const { tokens, meaning } = read(line.text, asked, new Set(line.taken));
  const { day, time = '', kind, second, followUp = null, tags, ...rest } = meaning;
  const today = Temporal.Instant.fromEpochMilliseconds(asked.now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const said = day || time ? storedDate(day ?? today, time, zone) : null;
  return {
    line: { ...ofKind(line, picked ? line.chip : kind), at: line.at ?? said },
    tokens: tokens.filter(({ of }) => !(of === 'kind' && picked) && !(/^(?:day|time)$/.test(of) && line.at)),
    second: picked ? null : (second ?? null),
    followUp,
    tags,
    people: rest.people,
  };
}
