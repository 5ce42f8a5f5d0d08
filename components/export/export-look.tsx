// In a large notebook what an export would hold is looked up when it is asked for, not before.
import { say } from '@/lib/words';

export function ExportLook({ onLook }: { onLook(): void }) {
  return (
    <section class="tile-like" aria-label={say('preview')}>
      <p class="soft">{say('export_large')}</p>
      <button type="button" class="button" onClick={onLook}>
        {say('export_look')}
      </button>
    </section>
  );
}
