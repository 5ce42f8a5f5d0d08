// Notes to read, in Markdown: one heading for each person, the newest entry first.

import { code, codeBlock, inline } from '@/lib/formats/text/markdown';
import { dateOf, nameOf, sentenceOf, stageOf } from '@/lib/formats/text/person';
import { isolated, oneLine } from '@/lib/formats/text/plain';
import type { Archive } from '@/lib/model/archive';
import { type Parts, sentence, tell } from '@/lib/model/entry/part';
import { type Employment, liveEmployments } from '@/lib/model/person/employment';
import { FACTS } from '@/lib/model/person/facts';
import type { Channel } from '@/lib/model/person/handle';
import { ownParts, ownValues } from '@/lib/model/person/own-field';
import { fieldsIn } from '@/lib/model/person/own-fields';
import type { Person } from '@/lib/model/person/people';
import { phrase } from '@/lib/words';
import type { Format, WriteContext } from './format';

const CHANNELS: Record<Channel, string> = {
  email: 'E-mail',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  'linkedin-member': 'LinkedIn id',
  'sales-navigator': 'Sales Navigator id',
  url: 'Web',
  messaging: 'Messaging',
  postal: 'Post',
  other: 'Other',
};

interface NotesContext extends WriteContext {
  /** The rep's own fields. */
  own: Parts;
}

const heading = (name: string): string => inline(isolated(oneLine(name)));

function standing(person: Person, context: WriteContext): string[] {
  const { number, name, since } = stageOf(person, context);
  const { status } = person.contact;
  return [
    number > 0
      ? `- Stage: ${number} ${inline(name)}${since ? ` (since ${dateOf(since)})` : ''}`
      : `- Stage: ${inline(name)}`,
    ...(status && status !== 'active' ? [`- Status: ${status.replace('-', ' ')}`] : []),
  ];
}

const listed = (title: string, values: readonly (string | null | undefined)[]): string[] => {
  const known = values.map((value) => oneLine(value ?? '')).filter(Boolean);
  return known.length > 0 ? [`- ${title}: ${known.map(inline).join(', ')}`] : [];
};

function jobLine({ title, organisation, from, to }: Employment): string {
  const span = [from && `from ${dateOf(from)}`, to && `until ${dateOf(to)}`].filter(Boolean).join(' ');
  return oneLine([title, organisation].filter(Boolean).join(', ') + (span && ` (${span})`));
}

function facts({ contact }: Person, context: NotesContext): string[] {
  const own = tell(context.own, ownValues(context.own, contact), context);
  return [...own, ...tell(FACTS, contact, context)].map((fact) => `- ${inline(oneLine(sentence([fact]) ?? ''))}`);
}

function card(person: Person, context: NotesContext): string[] {
  const { name, title, organisation, headline, tags } = person.contact;
  const others = new Set(person.also.map((other) => other.name).filter((other) => oneLine(other) && other !== name));
  return [
    ...(others.size > 0 ? [`- Also known as: ${[...others].map(heading).join(', ')}`] : []),
    ...listed('Work', [title, organisation]),
    ...listed('Headline', [headline]),
    ...standing(person, context),
    ...listed('Tags', tags ?? []),
    ...liveEmployments(person.contact).map((job) => `- Job: ${inline(jobLine(job))}`),
    ...facts(person, context),
    ...person.handles.map(
      ({ channel, value, deadOn }) =>
        `- ${CHANNELS[channel]}: ${code(oneLine(value))}${deadOn ? ` (no longer in use since ${inline(dateOf(deadOn))})` : ''}`,
    ),
  ];
}

/**
 * Notes on the card itself, of all the records that turned out to be this person. Under a heading of their own, as every
 * note must be: right below a list an indented line would belong to the list and be read as Markdown.
 */
function cardNotes({ contact, also }: Person): string[] {
  const notes = [...new Set([contact, ...also].map(({ note }) => note))].filter((note) => note?.trim());
  return notes.length > 0 ? ['### On the card', '', ...notes.flatMap((note) => codeBlock(note ?? ''))] : [];
}

function section(person: Person, context: NotesContext): string[] {
  return [
    `## ${heading(nameOf(person))}`,
    '',
    ...card(person, context),
    '',
    ...cardNotes(person),
    ...person.entries.flatMap((entry) => {
      const { label, text } = sentenceOf(entry, context);
      return [`### ${dateOf(entry.at)} ${inline(label)}`, '', ...codeBlock(text)];
    }),
  ];
}

const opening = ({ made }: Archive, { length }: readonly Person[]): string[] => [
  '# Notes',
  '',
  phrase`${length} ${length === 1 ? 'person' : 'people'}, written ${dateOf(made)}. Newest entries first; each note stands as it was typed.`,
  '',
];

function* write(archive: Archive, context: WriteContext): Generator<string> {
  const notes = { ...context, own: ownParts(fieldsIn(archive.settings)) };
  let last = opening(archive, context.people).join('\n');
  for (const person of context.people) {
    yield `${last}\n`;
    last = section(person, notes).join('\n');
  }
  yield `${last.trimEnd()}\n`;
}

export default {
  id: 'notes-md',
  name: phrase`Notes to read`,
  fileName: 'notes.md',
  mediaType: 'text/markdown;charset=utf-8',
  standard: true,
  write,
} satisfies Format;
