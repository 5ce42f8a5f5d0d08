// Keys pressed before the popup has drawn anything: the page brings a box that takes them, and what was typed goes on in
// the first box of the screen that takes the cursor.

/** Where words may go on: the line, or the search where the page shows nobody. */
const BOX = 'textarea.line, input[type="search"]';

/** Hands the words over once, and takes the first box away with that. */
export function handOver(first: HTMLTextAreaElement): void {
  // The browser gives it the cursor only when it first draws the page; a key may come before.
  first.focus();
  const to = ({ target }: Event) => {
    const box = target as HTMLTextAreaElement | HTMLInputElement;
    if (!box.matches(BOX)) return;
    document.removeEventListener('focusin', to);
    const words = first.value.replace(/\s+/g, ' ');
    first.remove();
    if (!words.trim()) return;
    box.value += words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  document.addEventListener('focusin', to);
  // Nothing can be saved yet, and a new row would not be meant.
  first.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
}
