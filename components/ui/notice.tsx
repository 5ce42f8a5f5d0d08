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
}

export function Notice({ text, tone = 'plain', onUndo, next }: NoticeProps) {
  return (
    <div class={text ? `notice ${tone}` : 'notice none'}>
      <p role="status">{text}</p>
      {text && next}
      {text && onUndo && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
