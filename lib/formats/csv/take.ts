// Rows become people: each one is taken, or a remark says why not and where it stands.

import type { FileRemark, ReadContext, Taken } from '@/lib/formats/format';
import { choiceOf } from '@/lib/formats/text/doubt';
import { SCHEMA } from '@/lib/migrations/schema';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { phrase } from '@/lib/words';
import { contactOf, type RowPerson } from './row-person';
import type { Row } from './rows';
import { inOrder, type Table, whereOf } from './table';

export interface Collector {
  take(row: Row, draft: RowPerson): void;
  skip(row: Pick<Row, 'row' | 'line'>, say: string, verdict?: FileRemark['verdict']): void;
  done(): Taken;
}

export function collector(context: ReadContext, { remarks, letters }: Pick<Table, 'remarks' | 'letters'>): Collector {
  const made = isoOf(context.now());
  const clock = makeClock(context.now(), 0, 'table');
  const contacts: Contact[] = [];
  const skip: Collector['skip'] = (row, say, verdict = 'skipped') =>
    void remarks.push({ verdict, where: whereOf(row), say });
  return {
    skip,
    take: (row, draft) => {
      const origin = { id: context.newId(), created: made, clock, from: context.from };
      const contact = contactOf(draft, origin, (say) => skip(row, say, 'broken'));
      if (contact) contacts.push(contact);
      else skip(row, phrase`It has neither a name nor an address. Left out.`);
    },
    done: () => {
      const archive: Archive = { ...emptyArchive(SCHEMA, made), contacts };
      return { archive, remarks: inOrder(remarks), ...choiceOf(letters) };
    },
  };
}
