// What just happened, said once, with the way back.
import { say } from '@/lib/words';

export interface NoticeProps {
  /** Empty: nothing to say; the place stays, so that screen readers hear what comes. */
  text: string;
  tone?: 'plain' | 'warn';
  onUndo?: (() => void) | undefined;
}

export function Notice({ text, tone = 'plain', onUndo }: NoticeProps) {
  return (
    <div class={text ? `notice ${tone}` : 'notice none'}>
      <p role="status">{text}</p>
      {text && onUndo && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
