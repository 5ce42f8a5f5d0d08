// Going through a book one by one: where one is, what each key does, and the way back to the card before.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { stageName } from '@/lib/model/ladder/ladder';
import { localMoment } from '@/lib/model/when';
import { type Done, decideForPeople, stagePeople, tagPeople } from '@/lib/services/person/bulk';
import { stageLadder } from '@/lib/services/person/see-person';
import { type Book, cardOf, keepPlace, markMajor, openBook } from '@/lib/services/person/triage';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { useTriageKeys } from './use-triage-keys';

export function useTriage(store: Store, actions: Actions) {
  const today = localMoment(store.world.now(), store.world.zone()).slice(0, 10);
  const [book, setBook] = useState<Book | null>(null);
  const [tag, setTag] = useState('');
  const [since, setSince] = useState(today);
  const back = useRef<number[]>([]);
  useEffect(() => void openBook(store).then(setBook), [store]);
  const at = book?.at ?? 0;
  const id = book?.ids[at];
  const seen = useAnswer(
    async () => ({ id, row: id ? await cardOf(store, id) : undefined, ladders: await ladderMap(store) }),
    [id],
  );
  const goTo = async (next: number) => {
    setBook((now) => now && { ...now, at: next });
    await keepPlace(store, book?.ids[next]);
  };
  const row = seen?.id === id ? seen?.row : undefined;
  const ladder = row && stageLadder(seen?.ladders ?? new Map(), row.ladder);
  /** `stays`: they are on the card still, for another key. */
  const act = async (work: Promise<Done>, said: string, stays: boolean) => {
    const done = await actions.run(work, said, () => ({ onUndone: () => stays || void goTo(at) }));
    if (!done.ok || stays) return;
    back.current.push(at);
    await goTo(at + 1);
  };
  const stages = (ladder?.stages ?? []).slice(0, 9).map((_, n) => String(n + 1));
  const onKey = (key: string): boolean => {
    if (!row || !ladder || actions.busy) return false;
    const one = [row.id];
    const said = (words: string) => say('today_did', words, row.record.name);
    if (stages.includes(key)) {
      const to = Number(key);
      void act(stagePeople(store, one, to, since === today ? null : since), said(stageName(ladder, to)), false);
    } else if (key === 'Enter') {
      back.current.push(at);
      void goTo(at + 1);
    } else if (key === 't' && tag.trim()) void act(tagPeople(store, one, tag), said(tag), true);
    else if (key === 'm') void act(markMajor(store, row.id), said(say('triage_major')), true);
    else if (key === 'o') void act(decideForPeople(store, one, 'personal'), said(say('do_mine')), true);
    else return false;
    return true;
  };
  useTriageKeys({
    onKey,
    onUndo: () => void actions.undo(),
    onBack: () => void goTo(back.current.pop() ?? Math.max(0, at - 1)),
  });
  // Whoever was merged or deleted meanwhile is passed over.
  useEffect(() => {
    if (book && id && seen?.id === id && !seen.row) void goTo(at + 1);
  }, [seen]);
  const dos = ladder && [
    ...stages.map((key) => ({ key, label: stageName(ladder, Number(key)) })),
    ...(tag.trim() ? [{ key: 't', label: say('triage_tag', tag.trim()) }] : []),
    { key: 'm', label: say('triage_major') },
    { key: 'o', label: say('do_mine') },
    { key: 'Enter', label: say('triage_next') },
  ];
  return { book, at, row, dos, onKey, today, tag, setTag, since, setSince };
}
