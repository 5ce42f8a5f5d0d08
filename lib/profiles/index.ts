// What may leave the notebook: every export profile, found by its file.
import type { Profile } from './profile';

const found = import.meta.glob<{ default: Profile }>(['./*.ts', '!./index.ts', '!./profile.ts'], { eager: true });

export const profiles: ReadonlyMap<string, Profile> = new Map(
  Object.values(found)
    .map((file) => file.default)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((profile) => [profile.id, profile]),
);
