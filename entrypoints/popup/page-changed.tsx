// The page turned out to show somebody else while a line was being typed: the rep is told and chooses.
import { say } from '@/lib/words';

export interface PageChangedProps {
  onFollow(): void;
}

export function PageChanged({ onFollow }: PageChangedProps) {
  return (
    <div class="notice warn">
      <p role="alert">{say('page_changed')}</p>
      <button type="button" class="button quiet" onClick={onFollow}>
        {say('page_changed_follow')}
      </button>
    </div>
  );
}
