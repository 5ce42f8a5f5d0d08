// What just happened, said once, with the way back.
import type { ComponentChildren } from 'preact';
import { say } from '@/lib/words';

export interface NoticeProps {
  /** Empty: nothing to say; the place stays, so that screen readers hear what comes. */
  text: string;
  tone?: 'plain' | 'warn';
  onUndo?: (() => void) | undefined;
  /** What can be done next with what just happened. */
  next?: ComponentChildren;
  /** It shows beside what it is about: here it is said to screen readers only. */
  beside?: boolean;
}

function look({ text, tone = 'plain', beside }: NoticeProps): string {
  if (!text) return 'notice none';
  return beside ? 'hidden' : `notice ${tone}`;
}

export function Notice(props: NoticeProps) {
  const { text, onUndo, next, beside } = props;
  return (
    <div class={look(props)}>
      <p role="status">{text}</p>
      {text && next}
      {text && onUndo && !beside && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
