// What a press on a row of Today does, said once and undone from the notice.
import type { Actions } from '@/entrypoints/hooks/use-store';
import { suggestedIn } from '@/entrypoints/person/stage/suggested';
import type { Action } from '@/lib/lists/reading/list';
import { stageName } from '@/lib/model/ladder/ladder';
import { failure } from '@/lib/model/result';
import { copyText } from '@/lib/ports/report';
import { saveFile } from '@/lib/ports/save-file';
import { calendarOf } from '@/lib/services/entry/put-in-calendar';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { answerStatus, changeListed, checkTrust } from '@/lib/services/lists/act';
import type { TodayRow } from '@/lib/services/lists/today';
import { decideForPeople } from '@/lib/services/person/bulk';
import { seeContact } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** The move that the journal suggests by now, with what shows it. */
async function accept(store: Store, id: string) {
  const view = await seeContact(store, id, 1);
  const weighed = view && (await weighPerson(store, view));
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const to = weighed && suggestedIn(weighed.assessment, view.since, null, reader, view.row?.record);
  if (!to) return failure('gone', say('today_gone'));
  return moveStage(store, {
    person: view.ref,
    to: to.to,
    at: to.since,
    evidence: to.evidence,
    certainty: to.certainty,
  });
}

async function toCalendar(store: Store, entry: string, { tell }: Actions): Promise<void> {
  const file = await calendarOf(store, entry);
  if (!file.ok) return tell(file.say, 'warn');
  const { fileName, mediaType, text } = file.value;
  saveFile(fileName, mediaType, text);
  tell(say('calendar_saved', fileName));
}

export async function copy(text: string, { tell }: Actions): Promise<void> {
  if (await copyText(text)) tell(say('inform_copied'));
  else tell(say('thanks_refused'), 'warn');
}

/** `onLog`: opens a line to log, begun as the action says. */
export function useDo(store: Store, actions: Actions, onLog: (row: TodayRow, action: Action) => void) {
  return async (row: TodayRow, action: Action): Promise<void> => {
    const { id, contact } = row;
    const said = say('today_did', action.label, contact.record.name);
    if (action.do === 'log') onLog(row, action);
    else if (action.do === 'calendar') await toCalendar(store, action.entry, actions);
    else if (action.do === 'change') await actions.run(changeListed(store, action), said);
    else if (action.do === 'status') await actions.run(answerStatus(store, id, action), said);
    else if (action.do === 'trust') await actions.run(checkTrust(store, id), said);
    else if (action.do === 'copy') await copy(action.text, actions);
    else if (action.do === 'owner')
      await actions.run(decideForPeople(store, [id], action.owner), said, () => ({
        onUndone: () => void decideForPeople(store, [id], null),
      }));
    else {
      const moved = (await seeContact(store, id, 1))?.ladder;
      await actions.run(accept(store, id), moved ? say('moved', action.to, stageName(moved, action.to)) : said);
    }
  };
}
