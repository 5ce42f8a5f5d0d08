// What people are sifted by: each answer as one word, so that an index finds everybody of whom it holds.
import { isMajor } from '@/lib/model/advice/major';
import { fold } from '@/lib/model/fold';
import { ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { type Contact, liveHandles, provenanceOf, reach } from './person/contact';
import type { Handle } from './person/handle';

/** `group` or `group/answer`; several answers of one group widen a choice, several groups narrow it. */
export type Facet = string;

const GONE: Facet = 'gone';
const tagFacet = (tag: string): Facet => `tag/${fold(tag)}`;

/** Addresses of which nobody said whose they are. */
export const unsaidHandles = (record: Contact): Handle[] =>
  liveHandles(record).filter((handle) => ownerOfHandle(handle).is === 'unknown');

/** By addresses that go with the job, and by nothing else. */
export function isWorkOnly(record: Contact): boolean {
  const { answer, lost } = reach(record);
  return answer === 'no' && lost.length > 0;
}

/** Has nobody said whose something of the card is? */
export const isUnsaid = (record: Contact): boolean =>
  ownerOfField(record, 'name').is === 'unknown' || unsaidHandles(record).length > 0;

const isImported = (record: Contact): boolean => provenanceOf(record, 'name').some(({ importId }) => importId);

/** Of a deleted person only that; of a listed one all that holds. */
export function facetsOf(record: Contact): Facet[] {
  if (record.deleted) return [GONE];
  return [
    `status/${record.status ?? 'active'}`,
    ...(record.kinds ?? []).map((kind) => `kind/${kind}`),
    ...new Set((record.tags ?? []).map(tagFacet)),
    ...(record.trust ? [`trust/${record.trust}`] : []),
    `reach/${reach(record).answer}`,
    ...(isWorkOnly(record) ? ['reach/work-only'] : []),
    ...(isMajor(record) ? ['major'] : []),
    ...(record.innovator ? ['innovator'] : []),
    ...(isUnsaid(record) ? ['unsaid'] : []),
    ...(isImported(record) ? ['imported'] : []),
  ];
}
