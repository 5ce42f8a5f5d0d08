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
  isSensitive(fact: Fact): boolean;
}

export function whomIn({ contacts }: Pick<Archive, 'contacts'>): Whom {
  const roots = rootsOf(contacts);
  const root = (id: string) => roots.get(id)?.id;
  const marked = new Set(contacts.filter(({ sensitive }) => sensitive).map(({ id }) => root(id)));
  const isMarked = (id: string) => marked.has(root(id));
  return {
    root,
    isDeleted: (id) => Boolean(roots.get(id)?.deleted),
    isMarked,
    isSensitive: (fact) => isSensitive(fact, (id) => root(id) !== undefined && isMarked(id)),
  };
}
