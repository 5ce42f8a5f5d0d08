// Who is who in an archive that something is selected from: records that are one person, deleted people, sensitive ones.
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { rootsOf } from '@/lib/model/person/people';

export interface Whom {
  /** The id this one stands under; undefined where nobody has it. */
  root(id: string): string | undefined;
  isDeleted(id: string): boolean;
  isMarked(id: string): boolean;
  /** Marked sensitive, and what is going on wants such people to stay. */
  staysHidden(id: string): boolean;
  isSensitive(fact: Fact): boolean;
}

/** `sensitiveGoes`: people marked sensitive are like any others. */
export function whomIn({ contacts }: Pick<Archive, 'contacts'>, sensitiveGoes = false): Whom {
  const roots = rootsOf(contacts);
  const root = (id: string) => roots.get(id)?.id;
  const marked = new Set(contacts.filter(({ sensitive }) => sensitive).map(({ id }) => root(id)));
  const isMarked = (id: string) => marked.size > 0 && marked.has(root(id));
  return {
    root,
    isDeleted: (id) => Boolean(roots.get(id)?.deleted),
    isMarked,
    staysHidden: (id) => !sensitiveGoes && isMarked(id) && root(id) !== undefined,
    isSensitive: (fact) => isSensitive(fact, (id) => isMarked(id) && root(id) !== undefined),
  };
}
