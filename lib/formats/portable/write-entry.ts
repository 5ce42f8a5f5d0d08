// A person as an entry of Portable Contacts 1.0 Draft C.

import type { WriteContext } from '@/lib/formats/format';
import { isObject, type Json, objectAt, textAt } from '@/lib/formats/jscontact/dialect';
import { utcOf } from '@/lib/formats/jscontact/time';
import { dateOf, nameOf, sentenceOf } from '@/lib/formats/text/person';
import { oneLine, plain } from '@/lib/formats/text/plain';
import { readClock } from '@/lib/model/clock';
import { isoOf, msOf } from '@/lib/model/moment';
import { stampsOf } from '@/lib/model/person/changed-contact';
import { type Employment, liveEmployments } from '@/lib/model/person/employment';
import { type Handle, isEmail, linkOf } from '@/lib/model/person/handle';
import type { Person } from '@/lib/model/person/people';
import { guessedName } from './name';
import { Entry } from './schema';

export const LINKEDIN = 'linkedin.com';
const TYPE = { personal: 'home', employer: 'work', unknown: 'other' } as const;

export interface WorkItem {
  name: string;
  title?: string;
  startDate?: string;
  endDate?: string;
}

const jobOf = ({
  organisation,
  title,
  from,
  to,
}: Pick<Employment, 'organisation' | 'title' | 'from' | 'to'>): WorkItem => ({
  name: organisation,
  ...(title && { title }),
  ...(from && { startDate: from.slice(0, 10) }),
  ...(to && { endDate: to.slice(0, 10) }),
});

/** The work on the card first, then the jobs; a job that says the same stands for it. A title alone has no place. */
export function jobsOf({ contact }: Person): WorkItem[] {
  const { organisation, title } = contact;
  const jobs = liveEmployments(contact)
    .map(jobOf)
    .filter(({ name }) => name !== '');
  if (!organisation) return jobs;
  const same = jobs.findIndex(
    (job) => !job.endDate && job.name === organisation && (job.title ?? '') === (title ?? ''),
  );
  const first = same < 0 ? jobOf({ organisation, title }) : (jobs[same] as WorkItem);
  return [first, ...jobs.filter((_, i) => i !== same)];
}

/** Of each the spelling that comes first. */
export function tagsOf({ contact }: Person): string[] {
  const tags = (contact.tags ?? []).map(oneLine).filter(Boolean);
  return [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].reverse();
}

const MAX_NOTE = 20_000;

/** There is one note for all: what stands on the card, then what happened, newest first. */
export function noteOf(person: Person, context: WriteContext): string {
  const onCard = [person.contact, ...person.also].map(({ note }) => plain(note ?? ''));
  const happened = person.entries.map((entry) => {
    const { label, text } = sentenceOf(entry, context);
    return `${dateOf(entry.at)} ${label}: ${text}`;
  });
  const all = [...new Set(onCard), ...happened].filter((text) => text.trim());
  return all.join('\n\n').slice(0, MAX_NOTE).toWellFormed();
}

/** Addresses that are still in use and have a place here. */
export const usedHandles = ({ handles }: Person): Handle[] => handles.filter((one) => !one.deadOn && one.value.trim());

function reachOf(person: Person): Json {
  const used = usedHandles(person);
  const on = (...channels: Handle['channel'][]) => used.filter(({ channel }) => channels.includes(channel));
  const valued = ({ value, owner }: Handle) => ({ value, type: TYPE[owner] });
  const profiles = on('linkedin').flatMap((one) => linkOf(one) ?? []);
  const lists = {
    emails: on('email').map(valued),
    phoneNumbers: on('phone').map(valued),
    urls: [...on('url').map(valued), ...profiles.map((value) => ({ value, type: 'profile' }))],
    ims: on('messaging').map(({ value }) => ({ value })),
    addresses: on('postal').map(({ value, owner }) => ({ formatted: value, type: TYPE[owner] })),
    accounts: [
      ...on('linkedin').map(({ value }) => ({ domain: LINKEDIN, username: value })),
      ...on('linkedin-member').map(({ value }) => ({ domain: LINKEDIN, userid: value })),
    ],
    organizations: jobsOf(person).map((job) => ({ ...job, type: 'job' })),
    tags: tagsOf(person),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** Never changed: changed when it was made. */
function timesOf({ contact, entries }: Person, made: string): Json {
  const created = msOf(contact.created);
  const published = Number.isNaN(created) ? msOf(made) : created;
  const stamps = [...stampsOf(contact), ...entries.map(({ clock }) => clock)].map((clock) => readClock(clock).ms);
  const updated = Math.max(published, ...stamps.filter((ms) => !Number.isNaN(ms)));
  return { published: utcOf(published) ?? isoOf(0), updated: utcOf(updated) ?? utcOf(published) ?? isoOf(0) };
}

function entryWith(person: Person, context: WriteContext, made: string, kept: Json): Json {
  const name = nameOf(person);
  const said = textAt(kept, 'id');
  const note = noteOf(person, context);
  const parts = objectAt(kept, 'name');
  // An address that stands in for a name has no parts.
  const called = name === person.contact.name ? guessedName(name) : { formatted: name };
  return {
    ...kept,
    id: said && !isEmail(said) ? said : person.contact.id,
    displayName: name,
    name: textAt(parts, 'formatted') === name ? parts : called,
    ...timesOf(person, made),
    ...(note && { note }),
    ...reachOf(person),
    // Who is in the rep's notes has not said that they are connected.
    connected: false,
  };
}

/** `made`: of the archive. What a foreign file said beyond a contact is written again where the entry stays valid. */
export function entryOf(person: Person, context: WriteContext, made: string): Json {
  const { extra } = person.contact;
  const kept = isObject(extra) ? objectAt(extra, 'portable') : {};
  const entry = entryWith(person, context, made, kept);
  if (Object.keys(kept).length === 0) return entry;
  return Entry.safeParse(entry).success ? entry : entryWith(person, context, made, {});
}
