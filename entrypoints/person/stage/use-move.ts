// Moving one person: done once however often it is pressed, told in the notice, and the person settled by it.
import { useOnce } from '@/entrypoints/hooks/use-once';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { stageName } from '@/lib/model/ladder/ladder';
import type { Move } from '@/lib/services/ladder/move-stage';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** `onMoved`: the id of the person, once the move is saved. */
export function useMove(store: Store, actions: Actions, view: PersonView, onMoved: (id: string, to: number) => void) {
  const once = useOnce(store);
  return async (to: number, fields: Pick<Move, 'evidence' | 'certainty' | 'at'>) => {
    const { moveStage } = await import('@/lib/services/ladder/move-stage');
    const said = say('moved', to, stageName(view.ladder, to));
    const done = await once((id) => actions.run(moveStage(store, { person: view.ref, to, ...fields, once: id }), said));
    if (done.ok) onMoved(done.value.id, to);
  };
}
