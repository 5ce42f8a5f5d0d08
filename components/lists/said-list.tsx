// What people said or did, newest first: who, when, and the words.
import type { ComponentChildren } from 'preact';
import { PersonName } from '@/components/person/person-name';

export interface SaidItem {
  id: string;
  name: string;
  href: string;
  day: string;
  /** In the rep's words, or between quotation marks in theirs. */
  words: string;
  aside?: string;
}

export interface SaidListProps {
  label: string;
  items: readonly SaidItem[];
  /** What can be done with one. */
  act?(id: string): ComponentChildren;
}

export function SaidList({ label, items, act }: SaidListProps) {
  return (
    <ul class="lines" aria-label={label}>
      {items.map(({ id, name, href, day, words, aside }) => (
        <li key={id}>
          <a href={href}>
            <PersonName name={name} />
          </a>
          <span class="soft">{[day, aside].filter(Boolean).join(' · ')}</span>
          <blockquote>{words}</blockquote>
          {act?.(id)}
        </li>
      ))}
    </ul>
  );
}
