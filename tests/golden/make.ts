// A golden package of one export profile: everything it lets go of a notebook that has one of each thing, and a count.
import type { Archive } from '@/lib/model/archive';
import { profiles } from '@/lib/profiles';
import { absorb } from '@/lib/store/archive';
import { factOf, idOf } from '../formats/archives';
import { canaryNotebook } from '../profiles/canaries';
import { buildExport } from '../services/export/build-export';
import { must } from '../services/notebook';
import { testStore, testWorld } from '../store/world';
import { type Held, heldIn } from './held';

const passphrase = 'seven ladders in a row';

const samples = import.meta.glob<Record<string, unknown>[]>('../fixtures/journal/*.json', {
  eager: true,
  import: 'default',
});

/** One of everything: the canaries of every class, and an entry of each kind with all its fields. */
function notebook(): Archive {
  const { archive } = canaryNotebook();
  const entries = Object.entries(samples).map(([path, [fields]], i) => {
    const kind = path.replace(/^.*\/|\.json$/g, '');
    return factOf(900 + i, [idOf(1)], { kind, at: '2026-03-01', ...fields });
  });
  return { ...archive, journal: [...archive.journal, ...entries] };
}

export interface Golden {
  bytes: Uint8Array;
  held: Held;
  /** Absent where the profile need not be locked. */
  passphrase?: string;
}

/** Throws where there is no such profile, or the package cannot be read again. */
export async function golden(id: string): Promise<Golden> {
  const profile = profiles.get(id);
  if (!profile) throw new Error(`There is no profile "${id}". There are: ${[...profiles.keys()].sort().join(', ')}.`);
  const store = await testStore(testWorld());
  must(await absorb(store, notebook()));
  const locked = profile.locked === 'always' && { passphrase };
  const options = { ...(profile.aboutOne && { person: idOf(1) }), ...(locked && { key: locked }) };
  const { bytes } = must(await buildExport(store, id, options));
  const held = await heldIn(bytes, locked ? passphrase : null);
  if (held.people === 0)
    throw new Error(`"${id}" lets nobody of the notebook go: tests/golden/make.ts needs somebody it is for.`);
  return { bytes, held, ...locked };
}
