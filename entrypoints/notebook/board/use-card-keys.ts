// The keys of the board: arrows up and down go from card to card, left and right move the card in hand, `m` moves it up.
import { useLayoutEffect } from 'preact/hooks';

const cards = () => [...document.querySelectorAll<HTMLElement>('.board-card')];

export function useCardKeys(onMove: (id: string, to: number) => void, isMoving: boolean): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isMoving || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = cards();
      const at = all.findIndex((card) => card.contains(document.activeElement));
      const card = all[at];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const by = { ArrowRight: 1, ArrowLeft: -1, m: 1 }[event.key];
      if (step) all[Math.max(0, Math.min(all.length - 1, at + step))]?.querySelector('a')?.focus();
      else if (by && card?.dataset.person) onMove(card.dataset.person, Number(card.dataset.stage) + by);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
