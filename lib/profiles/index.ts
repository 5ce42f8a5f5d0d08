// What may leave the notebook: every export profile, found by its file.
import { translate } from '@/lib/words';
import type { Profile } from './profile';

const found = import.meta.glob<{ default: Profile }>(['./*.ts', '!./index.ts', '!./profile.ts'], { eager: true });

/** By id, in the order they are offered in. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  Object.values(found)
    .map((file) => file.default)
    .sort((a, b) => a.order - b.order)
    .map((profile) => [profile.id, { ...profile, name: translate(profile.name), explain: translate(profile.explain) }]),
);
