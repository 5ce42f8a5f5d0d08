// The row in hand: what was opened below it, what its keys do, and where the cursor goes once it is done with.
import { useRef, useState } from 'preact/hooks';
import { LaterChoice } from '@/components/lists/later-choice';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { goTo } from '@/entrypoints/notebook/page';
import type { Action } from '@/lib/lists/reading/list';
import { turns } from '@/lib/model/turns';
import { putOffPerson } from '@/lib/services/lists/act';
import type { TodayRow } from '@/lib/services/lists/today';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { LogHere } from './log-here';
import { useDo } from './use-do';
import { useRowKeys } from './use-row-keys';

type Opened = { id: string; as: 'log'; action?: Action | undefined } | { id: string; as: 'later' };

export function useHand(store: Store, actions: Actions, rows: readonly TodayRow[]) {
  const [open, setOpen] = useState<Opened | null>(null);
  const close = () => setOpen(null);
  const act = useDo(store, actions, ({ id }, action) => setOpen({ id, as: 'log', action }));
  const inTurn = useRef(turns(console.error)).current;
  const onDo = (row: TodayRow, n: number) => {
    const action = row.actions[n];
    if (action) inTurn(row.id, () => act(row, action));
  };
  const onLog = ({ id }: TodayRow) => setOpen({ id, as: 'log' });
  const onLater = ({ id }: TodayRow) => setOpen({ id, as: 'later' });
  const putOff = async ({ id, list, contact }: TodayRow, days: number) => {
    await actions.run(putOffPerson(store, id, list, days), say('later_done', contact.record.name));
    close();
  };
  const withRow = (id: string, then: (row: TodayRow) => void) => {
    const row = rows.find((one) => one.id === id);
    if (row) then(row);
  };
  useRowKeys({
    onDo: (id, n) => withRow(id, (row) => onDo(row, n)),
    onLog: (id) => withRow(id, onLog),
    onLater: (id) => withRow(id, onLater),
    onOpen: (id) => goTo(`/person/${id}`),
    onUndo: () => inTurn('undo', actions.undo),
  });
  const opened = (row: TodayRow) => {
    if (open?.id !== row.id) return null;
    return open.as === 'log' ? (
      <LogHere store={store} actions={actions} person={row.id} begins={open.action} onDone={close} />
    ) : (
      <LaterChoice name={row.contact.record.name} onDays={(days) => void putOff(row, days)} onCancel={close} />
    );
  };
  return { onDo, onLog, onLater, opened };
}
