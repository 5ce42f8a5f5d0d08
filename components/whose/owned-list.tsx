// Everything known of a person, each item with its likely owner and the reason.
import type { ComponentChildren } from 'preact';
import type { Owned } from '@/lib/model/whose/ownership';
import { say, type Word } from '@/lib/words';

export interface OwnedRow {
  key: string;
  what: string;
  owned: Owned;
  /** What else is known of where it came from: sentences. */
  origin?: readonly string[];
  /** The rep decided so. */
  decided: boolean;
}

export const OWNED = {
  personal: 'owned_personal',
  shared: 'owned_shared',
  unknown: 'owned_unknown',
  employer: 'owned_employer',
} as const satisfies Record<Owned['is'], Word>;

export const OwnedLine = ({ owned }: { owned: Owned }) => (
  <>
    <span class="whose">{say(OWNED[owned.is])}</span>
    <span class="soft because">{owned.because}</span>
  </>
);

export interface OwnedListProps {
  rows: readonly OwnedRow[];
  /** Key of the row whose form is open. */
  open: string | null;
  onOpen(key: string | null): void;
  /** The form of that row. */
  children: ComponentChildren;
}

export function OwnedList({ rows, open, onOpen, children }: OwnedListProps) {
  return (
    <ul class="rows owned" aria-label={say('owned_part')}>
      {rows.map(({ key, what, owned, origin = [] }) => (
        <li key={key}>
          <span>
            <bdi>{what}</bdi> <OwnedLine owned={owned} />
            {origin.length > 0 && <span class="soft because"> {origin.join(' ')}</span>}
          </span>
          {open === key ? (
            children
          ) : (
            <button
              type="button"
              class="button quiet"
              aria-label={say('owned_of', say('edit'), what)}
              onClick={() => onOpen(key)}
            >
              {say('edit')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
