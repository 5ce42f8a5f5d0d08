// Everything by name: type a few letters, choose with the arrows, Enter goes there.

// biome-ignore-all lint/a11y: the focus stays in the box, as ARIA describes it for combo boxes
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { AsideAndSaid } from '@/components/ui/marked';
import type { Piece } from '@/lib/model/marked';
import { say } from '@/lib/words';

export interface PaletteItem {
  key: string;
  label: string;
  /** What kind of thing it is, or where it stands. */
  aside: string;
  said?: readonly Piece[] | undefined;
}

export interface PaletteProps {
  query: string;
  items: readonly PaletteItem[];
  onQuery(query: string): void;
  onPick(key: string): void;
  onClose(): void;
}

export function Palette({ query, items, onQuery, onPick, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  useEffect(() => dialog.current?.showModal?.(), []);
  useEffect(() => setAt(0), [query]);
  const chosen = Math.min(at, items.length - 1);
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt((chosen + step + items.length) % Math.max(1, items.length));
  };
  const send = (event: Event) => {
    event.preventDefault();
    const item = items[chosen];
    if (item) onPick(item.key);
  };
  return (
    <dialog ref={dialog} class="palette" aria-label={say('palette')} onClose={onClose}>
      <form onSubmit={send}>
        <input
          class="field"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
          aria-label={say('palette')}
          placeholder={say('palette_hint')}
          autocomplete="off"
          maxLength={200}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={keyed}
        />
      </form>
      <ul id={id} role="listbox" aria-label={say('found')}>
        {items.map((item, n) => (
          <li
            key={item.key}
            id={`${id}-${n}`}
            role="option"
            aria-selected={n === chosen}
            onClick={() => onPick(item.key)}
          >
            <strong>{item.label}</strong>
            <AsideAndSaid {...item} />
          </li>
        ))}
      </ul>
      {items.length === 0 && <p class="soft empty">{say('people_found_none', query.trim())}</p>}
    </dialog>
  );
}
