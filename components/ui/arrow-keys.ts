// The arrow keys in a list of rows that can be pressed: up and down go to the one before and after, Home and End to the ends.

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The list itself listens: `<ul onKeyDown={arrowKeys}>`; each row is a button or a link with the class `row`. */
export function arrowKeys(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  const step = STEPS[event.key];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row:is(a, button)')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}

/** From the box above a list into it: `<form onKeyDown={intoList}>` in the search or the page that holds both. */
export function intoList(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  const place = event.currentTarget.closest('.find') ?? event.currentTarget.closest('section');
  const first = place?.querySelector<HTMLElement>('.people .row:is(a, button)');
  if (event.key !== 'ArrowDown' || !first) return;
  event.preventDefault();
  first.focus();
}
