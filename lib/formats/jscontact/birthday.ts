// The birthday among the anniversaries of a Card (RFC 9553, 2.8.1).
import { birthdayIn } from '@/lib/model/person/birthday';
import type { Contact } from '@/lib/model/person/contact';
import { isObject, type Json, objectAt, own, textAt } from './dialect';

/** Under this key Rung writes it. */
const KEY = 'birthday';

const pad = (value: unknown, length: number): string => String(value).padStart(length, '0');

/** A date without a year, or with all its parts; whatever else a date may be is left where it stands. */
function dayOf(date: Json): string {
  const { year, month, day, utc } = date;
  if (typeof utc === 'string') return birthdayIn(utc.slice(0, 10));
  if (typeof month !== 'number' || typeof day !== 'number') return '';
  return birthdayIn(`${typeof year === 'number' ? pad(year, 4) : '-'}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Empty where the Card has none. */
export function readBirthday(card: Json): string {
  const all = Object.values(objectAt(card, 'anniversaries')).filter(isObject);
  return dayOf(objectAt(all.find((one) => textAt(one, 'kind') === 'birth') ?? {}, 'date'));
}

/** The anniversaries that stay as another program wrote them. */
export function anniversariesLeft(card: Json): Json {
  const all = objectAt(card, 'anniversaries');
  const isOurs = objectAt(card, own('fields')).birthday !== undefined;
  const left = Object.entries(all).filter(([id]) => !(isOurs && id === KEY));
  return left.length > 0 ? { anniversaries: Object.fromEntries(left) } : {};
}

/** Where no Card of another program says it already. */
export function writeBirthday(card: Json, { birthday }: Contact): void {
  const [, year, month, day] = birthday?.match(/^(?:(\d{4})|-)-(\d\d)-(\d\d)$/) ?? [];
  if (!month || !day || readBirthday(card) !== '') return;
  const date = { '@type': 'PartialDate', ...(year && { year: Number(year) }), month: Number(month), day: Number(day) };
  card.anniversaries = { ...objectAt(card, 'anniversaries'), [KEY]: { '@type': 'Anniversary', kind: 'birth', date } };
}
