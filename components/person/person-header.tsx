// Who is in view: initials, name, title, and what else can be done with them.
import type { ComponentChildren } from 'preact';
import { say } from '@/lib/words';
import { Avatar, PersonName } from './person-name';

export interface PersonHeaderProps {
  name: string;
  title: string;
  /** True for somebody the notebook does not hold yet. */
  fresh: boolean;
  /** What the rep pinned to them. */
  note?: string | null | undefined;
  children?: ComponentChildren;
}

export function PersonHeader({ name, title, fresh, note, children }: PersonHeaderProps) {
  return (
    <header class="person-header">
      <Avatar name={name} />
      <div>
        <h1>
          <PersonName name={name} />
        </h1>
        {title && (
          <p class="soft title" title={title}>
            {title}
          </p>
        )}
        {fresh && <p class="fresh">{say('new_person')}</p>}
      </div>
      <div class="actions">{children}</div>
      {note && (
        <p class="pinned" title={note}>
          {note}
        </p>
      )}
    </header>
  );
}
