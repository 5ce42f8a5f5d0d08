// The exports so far, as the notebook has them, and the way to say that one was not kept.
import { ExportLog } from '@/components/export/export-log';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import { profiles } from '@/lib/profiles';
import { cancelExport, listExports } from '@/lib/services/export/log';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function ExportPast({ store }: { store: Store }) {
  const found = useAnswer(() => listExports(store), []);
  const zone = store.world.zone();
  const exports = (found ?? []).map(({ id, time, profile, fileName, sha256, people, everybody, cancelled }) => ({
    id,
    when: sayMoment(localMoment(msOf(time), zone), zone),
    profile: profiles.get(profile)?.name ?? (profile === 'story' ? say('story') : profile),
    fileName,
    sha256,
    people: everybody ? null : people.length,
    cancelled: Boolean(cancelled),
  }));
  return <ExportLog exports={exports} onCancel={(id) => void cancelExport(store, id)} />;
}
