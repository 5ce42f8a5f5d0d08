// What is planned as a calendar file: what, where and with whom, and nothing of the notes.
import { CALENDAR_TYPE, type CalendarEvent, calendarFile } from '@/lib/formats/calendar/event';
import { comingIn, formFor, journal } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { peopleNamed } from '@/lib/services/person/people-named';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { phrase, say, translate } from '@/lib/words';

export interface CalendarFile {
  fileName: string;
  mediaType: string;
  text: string;
}

const textIn = (entry: Fact, field: string): string => (typeof entry[field] === 'string' ? entry[field].trim() : '');

/** "Co-presenting", as the form calls it, or the name of its kind; what it is in general where nobody said more. */
function whatOf(entry: Fact): string {
  if (entry.visit === true) return translate('Visit');
  const field = formFor(entry.kind).find(({ name }) => name === 'actKind');
  const choices = field && 'choices' in field ? field.choices : [];
  const own = field ? say('calendar_plain') : journal.get(entry.kind)?.chips[0]?.label;
  return choices.find(({ id }) => id === entry.actKind)?.label ?? own ?? say('calendar_plain');
}

/** Names of people marked sensitive stay out. */
async function eventOf(store: Store, fact: Fact, at: string): Promise<CalendarEvent & { what: string }> {
  const { names, marks } = await peopleNamed(store, [fact]);
  const known = fact.people.flatMap((id) => names.get(id) ?? []);
  const open = isSensitive(fact, markedIn(marks)) ? [] : known;
  const what = whatOf(fact);
  const told = open.length > 0 ? say('calendar_with', what, open.join(', ')) : what;
  const summary = [told, textIn(fact, 'eventName')].filter(Boolean).join(': ');
  const url = textIn(fact, 'url');
  return { uid: `${fact.entry}@rung.example`, at, summary, now: store.world.now(), what, ...(url && { url }) };
}

const asFile = (what: string, day: string, ...events: CalendarEvent[]): CalendarFile => ({
  fileName: `${what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${day.slice(0, 10)}.ics`,
  mediaType: CALENDAR_TYPE,
  text: calendarFile(...events),
});

/** `entry`: id of an entry that is about a day ahead. */
export async function calendarOf(store: Store, entry: string): Promise<Result<CalendarFile, 'gone' | 'not-planned'>> {
  const fact = await liveEntry(store, entry);
  if (!fact) return failure('gone', phrase`No file was made: this entry was deleted meanwhile.`);
  const at = comingIn(fact);
  if (!at) return failure('not-planned', phrase`No file was made: the entry has no planned day. Edit it and add one.`);
  const event = await eventOf(store, fact, at);
  return success(asFile(event.what, at, event));
}

/** All of these in one file, each as it is by itself; what has no day ahead is left out. */
export async function calendarOfAll(store: Store, facts: readonly Fact[]): Promise<CalendarFile> {
  const { now, zone } = store.world;
  const dated = facts.filter(comingIn);
  const events = await Promise.all(dated.map((fact) => eventOf(store, fact, comingIn(fact))));
  return asFile(say('visits'), localMoment(now(), zone()), ...events);
}
