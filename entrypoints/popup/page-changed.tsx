// The page has answered late and shows somebody else, while a line is being typed: said, not done behind the rep's back.
import { say } from '@/lib/words';

export function PageChanged({ onFollow }: { onFollow(): void }) {
  return (
    <div class="notice warn">
      <p role="alert">{say('page_changed')}</p>
      <button type="button" class="button quiet" onClick={onFollow}>
        {say('page_changed_follow')}
      </button>
    </div>
  );
}
