// A button that unfolds a few more; Escape, a press beside it, or choosing one folds them away again.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

export interface MenuProps {
  /** Accessible name of the button. */
  label: string;
  children: ComponentChildren;
}

export function Menu({ label, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (event: FocusEvent) => {
    const inside = event.currentTarget as HTMLElement;
    if (!inside.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  /** The popup itself stays open. */
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const chosen = (event: MouseEvent) => {
    if ((event.target as HTMLElement).closest('.menu > button')) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y: the keys of the button and of what it unfolds
    <div class="menu-anchor" onKeyDown={byKey} onFocusOut={leave} onClick={chosen}>
      <button
        ref={button}
        type="button"
        class="button quiet"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && <div class="menu">{children}</div>}
    </div>
  );
}
