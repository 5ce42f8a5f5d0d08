// Rows become people: each one is taken, or a remark says why not and where it stands.

import type { ReadContext, Remark, Taken } from '@/lib/formats/format';
import { SCHEMA } from '@/lib/migrations';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import { isoOf } from '@/lib/model/moment';
import { type Contact, withFields, withHandle } from '@/lib/model/person/contact';
import { contactOf, type Draft } from './draft';
import type { Row } from './rows';
import { inOrder, whereOf } from './table';

/** Only what is told of one person elsewhere too may join two rows. */
const JOINS: ReadonlySet<string> = new Set(['email', 'linkedin', 'linkedin-member']);

interface Known {
  at: number;
  row: number;
}

/** The first says more than the second where both say something. */
function joined(first: Contact, second: Contact, clock: string): Contact {
  const gaps = Object.fromEntries(
    ['name', 'headline', 'title', 'organisation', 'note', 'custom', 'metOn', 'tags']
      .filter((field) => !first[field] && second[field])
      .map((field) => [field, second[field]]),
  );
  const note = first.note && second.note && !first.note.includes(second.note) ? `${first.note}\n\n${second.note}` : '';
  const fields = { ...gaps, ...(note && note.length <= 20_000 && { note }) };
  const from = second.provenance.name?.[0];
  const keys = new Set(first.handles.map(({ key }) => key));
  return second.handles.filter(({ key }) => !keys.has(key)).reduce(withHandle, withFields(first, fields, clock, from));
}

export interface Collector {
  take(row: Row, draft: Draft): void;
  skip(row: Pick<Row, 'row' | 'line'>, say: string, verdict?: Remark['verdict']): void;
  done(): Taken;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function collector(context: ReadContext, remarks: Remark[]): Collector {
  const made = isoOf(context.now());
  const clock = makeClock(context.now(), 0, 'table');
  const contacts: Contact[] = [];
  const known = new Map<string, Known>();
  const skip: Collector['skip'] = (row, say, verdict = 'skipped') =>
    void remarks.push({ verdict, where: whereOf(row), say });

  const earlier = ({ handles, name }: Contact): Known | undefined =>
    handles
      .filter(({ channel }) => JOINS.has(channel))
      .flatMap(({ key }) => known.get(key) ?? [])
      .find(({ at }) => sameName(contacts[at]?.name ?? '', name));

  const keep = (contact: Contact, { row }: Row) => {
    const before = earlier(contact);
    const first = before && contacts[before.at];
    const at = before?.at ?? contacts.length;
    contacts[at] = first ? joined(first, contact, clock) : contact;
    for (const { key } of contact.handles) if (!known.has(key)) known.set(key, { at, row: before?.row ?? row });
    return before;
  };

  return {
    skip,
    take: (row, draft) => {
      const origin = { id: context.newId(), created: made, clock, from: context.from };
      const contact = contactOf(draft, origin, (say) => skip(row, say, 'broken'));
      if (!contact) return skip(row, 'It has neither a name nor an address. Left out.');
      const before = keep(contact, row);
      if (before)
        skip(
          row,
          `The same person as in row ${before.row}, by address and name: only what that row does not say is taken.`,
        );
    },
    done: () => {
      const archive: Archive = { ...emptyArchive(SCHEMA, made), contacts };
      return { archive, remarks: inOrder(remarks) };
    },
  };
}
