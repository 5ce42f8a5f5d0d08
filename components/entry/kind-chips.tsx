// The kinds a line can be of: those used most in front, the others behind "More"; one that would fit too is marked.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import type { Chip } from '@/lib/journal/kind';
import { say } from '@/lib/words';

export interface KindChipsProps {
  chips: readonly Chip[];
  /** Ids of those in front. */
  front: readonly string[];
  chosen: string;
  /** Id of the one that would fit too. */
  second?: string | null;
  /** The chosen one is shown already, with what was understood of the line: it is not shown twice. */
  told?: boolean;
  onChoose(id: string): void;
}

export function KindChips({ chips, front, chosen, second, told, onChoose }: KindChipsProps) {
  const [all, showAll] = useState(false);
  const [lead, setLead] = useState('');
  const row = useRef<HTMLDivElement>(null);
  const pointed = useRef(false);
  const known = (id: string) => chips.find((chip) => chip.id === id);
  // Unfolded, none changes its place when it is chosen: the arrow keys walk on through all of them.
  const ids = [...(all ? [] : [lead]), ...front, ...(all ? chips.map(({ id }) => id) : [chosen, second ?? ''])];
  const shown = [...new Set(ids)].flatMap((id) => known(id) ?? []);
  // Where words are long, the chosen kind would stand below the row, out of sight: it stands first then.
  useLayoutEffect(() => {
    const [first, at] = ['.chip', '.chip:has(:checked)'].map((one) => row.current?.querySelector<HTMLElement>(one));
    if (!all && first && at && at.offsetTop > first.offsetTop + first.offsetHeight / 2) setLead(chosen);
  }, [chosen, all, told, shown.length]);
  /** Those that Alt and a digit chooses. */
  const keyed = rowOf(front, chips).slice(0, 9);
  const choose = (id: string) => {
    onChoose(id);
    if (pointed.current) showAll(false);
  };
  /** The button that was pressed goes; the arrow keys walk on from the chosen kind. */
  const unfold = () => {
    showAll(true);
    row.current?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <div class={all ? 'kinds all' : 'kinds'}>
      <div ref={row} class={told ? 'chips told' : 'chips'} role="radiogroup" aria-label={say('kind')}>
        {shown.map(({ id, label }) => (
          <label
            key={id}
            class={id === second ? 'chip second' : 'chip'}
            title={keyed.includes(id) ? say('kind_key', label, keyed.indexOf(id) + 1) : label}
          >
            <input
              type="radio"
              name="kind"
              checked={id === chosen}
              // An arrow key clicks too, without a count, on its way to a kind further on.
              onClick={(event) => {
                pointed.current = event.detail > 0;
              }}
              onChange={() => choose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {shown.length < chips.length && (
        <button
          type="button"
          class="chip-more"
          aria-label={say('more_kinds')}
          title={say('more_kinds')}
          onClick={unfold}
        >
          <Icon name="more" />
        </button>
      )}
    </div>
  );
}

/** All kinds in the order they stand in once unfolded: those used most, then the others. */
export const rowOf = (front: readonly string[], chips: readonly Pick<Chip, 'id'>[]): string[] => [
  ...new Set([...front, ...chips.map(({ id }) => id)]),
];

/** The kind that a key chooses: Alt and the place in the row, or Alt and 0 for the one that would fit too. */
export function kindByKey(event: KeyboardEvent, row: readonly string[], second: string | null): string | null {
  const digit = event.altKey && !event.ctrlKey && event.code.match(/^Digit(\d)$/)?.[1];
  if (!digit) return null;
  return digit === '0' ? second : (row[Number(digit) - 1] ?? null);
}
