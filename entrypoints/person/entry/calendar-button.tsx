// Takes a planned act into the rep's own calendar: one press, one file.

import type { Actions } from '@/entrypoints/hooks/use-store';
import { saveFile } from '@/lib/ports/save-file';
import { calendarOf } from '@/lib/services/entry/put-in-calendar';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

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
