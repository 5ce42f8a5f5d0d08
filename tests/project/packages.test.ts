// What is installed: each package pinned to one version, as the lock has it, and few of them in the extension.
import { expect, test } from 'vitest';
import { textOf } from './tree';

interface Wanted {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const wanted = JSON.parse(textOf('package.json')) as Wanted;
const lock = JSON.parse(textOf('package-lock.json')) as {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
};

/** Each is read by everybody who installs Rung; more would want a reason. */
const FEW = 14;

test('each is pinned to one version, and the lock says the same', () => {
  const all = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies });
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(all.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('each in the lock has the hash of what was reviewed', () => {
  const bare = Object.entries(lock.packages).filter(([path, { integrity, link }]) => path && !link && !integrity);
  // What a package brings along inside itself has the hash of that package.
  expect(bare.filter(([path]) => path.split('node_modules/').length === 2).map(([path]) => path)).toEqual([]);
});

test('few are packed into the extension', () => {
  expect(Object.keys(wanted.dependencies).length).toBeLessThanOrEqual(FEW);
});
