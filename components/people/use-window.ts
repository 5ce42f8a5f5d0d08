// Of a table of any length the rows in sight, where it was scrolled to before, and the way to bring a row into sight.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Height of a row, as `people.css` says it. */
export const ROW_REM = 3.5;
/** Rows drawn above and below those in sight; after a leap only once scrolling rests. */
const BEYOND = 12;
const REST_MS = 100;

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Which rows are in sight of the box; and the way to bring one into it. */
export function useWindow(count: number, place: string) {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<[number, number]>([0, 30]);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const height = useMemo(() => ROW_REM * rem(), []);
  const draw = (beyond: number) => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const from = Math.max(0, Math.floor(scrollTop / height) - beyond);
    const to = Math.min(count, Math.ceil((scrollTop + (clientHeight || 600)) / height) + beyond);
    setRange((was) => (was[0] === from && was[1] === to ? was : [from, to]));
  };
  const measure = () => {
    const top = (box.current?.scrollTop ?? 0) / height;
    draw(top >= range[0] - BEYOND && top <= range[1] ? BEYOND : 0);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      draw(BEYOND);
      sessionStorage.setItem(place, String(box.current?.scrollTop ?? 0));
    }, REST_MS);
  };
  useLayoutEffect(() => {
    box.current?.scrollTo(0, Number(sessionStorage.getItem(place) ?? 0));
    measure();
  }, [count > 0, place]);
  useEffect(measure, [count]);
  const show = (n: number) => {
    const [top, { scrollTop = 0, clientHeight = 600 }] = [n * height, box.current ?? {}];
    const head = 2.5 * rem();
    if (top < scrollTop) box.current?.scrollTo(0, top);
    else if (top + height + head > scrollTop + clientHeight)
      box.current?.scrollTo(0, top + height + head - clientHeight);
  };
  return { box, range, measure, show };
}
