// What people are sifted by: each answer as one word, so that an index finds everybody of whom it holds.
import { isMajor } from '@/lib/model/advice/major';
import { fold } from '@/lib/model/fold';
import { ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { type Contact, liveHandles, provenanceOf, reach } from './person/contact';

/** `group` or `group/answer`; several answers of one group widen a choice, several groups narrow it. */
export type Facet = string;

const GONE: Facet = 'gone';
const tagFacet = (tag: string): Facet => `tag/${fold(tag)}`;

/** Has nobody said whose something of the card is? */
const isUnsaid = (record: Contact): boolean =>
  ownerOfField(record, 'name').is === 'unknown' ||
  liveHandles(record).some((handle) => ownerOfHandle(handle).is === 'unknown');

const isImported = (record: Contact): boolean => provenanceOf(record, 'name').some(({ importId }) => importId);

/** Of a deleted person only that; of a listed one all that holds. */
export function facetsOf(record: Contact): Facet[] {
  if (record.deleted) return [GONE];
  const { answer, lost } = reach(record);
  return [
    `status/${record.status ?? 'active'}`,
    ...(record.kinds ?? []).map((kind) => `kind/${kind}`),
    ...new Set((record.tags ?? []).map(tagFacet)),
    ...(record.trust ? [`trust/${record.trust}`] : []),
    `reach/${answer}`,
    ...(answer === 'no' && lost.length > 0 ? ['reach/work-only'] : []),
    ...(isMajor(record) ? ['major'] : []),
    ...(record.innovator ? ['innovator'] : []),
    ...(isUnsaid(record) ? ['unsaid'] : []),
    ...(isImported(record) ? ['imported'] : []),
  ];
}
