// Takes a planned act into the rep's own calendar: one press, one file.
import { saveFile } from '@/lib/ports/save-file';
import { calendarOf } from '@/lib/services/put-in-calendar';
import type { Store } from '@/lib/store/open';
import { say } from '@/lib/words';
import type { Actions } from './use-store';

export interface CalendarButtonProps {
  store: Store;
  /** Id of the entry. */
  entry: string;
  tell: Actions['tell'];
}

export function CalendarButton({ store, entry, tell }: CalendarButtonProps) {
  const take = async () => {
    const file = await calendarOf(store, entry);
    if (!file.ok) return tell(file.say, 'warn');
    const { fileName, mediaType, text } = file.value;
    saveFile(fileName, mediaType, text);
    tell(say('calendar_saved', fileName));
  };
  return (
    <button type="button" class="button quiet" onClick={() => void take()}>
      {say('calendar_add')}
    </button>
  );
}
