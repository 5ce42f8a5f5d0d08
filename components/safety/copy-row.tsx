// One copy: when, what it was made for, how much is in it, and the way back to it after a second press.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount, type Word } from '@/lib/words';

export interface KeptCopy {
  name: string;
  /** The moment, in words. */
  when: string;
  /** The day, as one says it: today, yesterday. */
  age: string;
  why: 'day' | 'hour' | 'upgrade' | 'import' | 'change' | 'restore' | 'left';
  people: number;
  entries: number;
}

const WHY = {
  day: 'copy_day',
  hour: 'copy_hour',
  upgrade: 'copy_upgrade',
  import: 'copy_import',
  change: 'copy_change',
  restore: 'copy_before_restore',
  left: 'copy_left',
} as const satisfies Record<KeptCopy['why'], Word>;

export interface CopyRowProps {
  copy: KeptCopy;
  busy: boolean;
  onRestore(): void;
}

export function CopyRow({ copy, busy, onRestore }: CopyRowProps) {
  const { when, age, why, people, entries } = copy;
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  const was = useRef(asked);
  useEffect(() => {
    if (was.current !== asked) (asked ? sure : button).current?.focus();
    was.current = asked;
  }, [asked]);
  const name = say('copy_restore_of', when);
  return (
    <li>
      <span>
        {when} <span class="soft">{age}</span>
        <small class="soft">
          {say(WHY[why])}: {sayCount('people_count', people)}, {sayCount('entries_count', entries)}
        </small>
      </span>
      <button
        ref={button}
        type="button"
        class="button quiet"
        aria-label={name}
        aria-expanded={asked}
        disabled={busy}
        onClick={() => setAsked(!asked)}
      >
        {say('copy_restore')}
      </button>
      {asked && (
        <form
          aria-label={name}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(false);
            onRestore();
          }}
        >
          <p>{say('copy_restore_sure', when)}</p>
          <div class="buttons">
            <button ref={sure} type="submit" class="button primary">
              {say('copy_restore_now')}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsked(false)}>
              {say('cancel')}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}
