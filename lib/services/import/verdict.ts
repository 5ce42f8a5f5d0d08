// What an import says about one record of a file.
import { phrase } from '@/lib/words';

/** Something of the file the rep should look at. */
export interface Remark {
  /** A person by name, an entry by its date. */
  where: string;
  /** What is the matter and what happens. */
  say: string;
}

export const nameOf = ({ name }: { name: string }): string => name || phrase`A person without a name`;

/** `hidden`: seen neither before nor after, such as a record that is part of another; taken in, but not counted. */
export type Verdict = 'new' | 'changed' | 'same' | 'conflict' | 'skipped' | 'broken' | 'hidden';

/** `take`: it is merged into the notebook. */
export interface Weighed<Item> {
  item: Item;
  verdict: Verdict;
  take: boolean;
  remark?: Remark;
  /** The notebook shows it now and would no longer. */
  removes: boolean;
}

const SLICE = 2_000;

export function* slices<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let i = 0; i < items.length; i += SLICE) yield items.slice(i, i + SLICE);
}
