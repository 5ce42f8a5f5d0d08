// A name as its bearer writes it: its own direction, and no invisible marks that turn the text around it.
const TURNING_MARKS = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/g;

export const plainName = (name: string): string => name.replace(TURNING_MARKS, '');

export function PersonName({ name }: { name: string }) {
  return <bdi>{plainName(name)}</bdi>;
}

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const firstLetter = (word: string | undefined) => (word ? ([...segments.segment(word)][0]?.segment ?? '') : '');

/** The first letters of the first and last word; one for names of a single word. */
export function initials(name: string): string {
  const words = plainName(name)
    .split(/[\s.@_-]+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  const last = words.length > 1 ? words.at(-1) : undefined;
  return (firstLetter(words[0]) + firstLetter(last)).toLocaleUpperCase();
}

export function Avatar({ name }: { name: string }) {
  return (
    <span class="avatar" aria-hidden="true">
      {initials(name) || '?'}
    </span>
  );
}
