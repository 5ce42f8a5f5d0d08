// The end of a form: do it, or leave it.
import { say } from '@/lib/words';

export function FormButtons({ submit, onCancel }: { submit: string; onCancel(): void }) {
  return (
    <div class="buttons">
      <button type="submit" class="button primary">
        {submit}
      </button>
      <button type="button" class="button quiet" onClick={onCancel}>
        {say('cancel')}
      </button>
    </div>
  );
}
