// Imports go one way, from what the browser starts down to what things are, and never round in a circle.
import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { FULL, files, foreign, neighbours, ranks } from './ranks';
import { circlesIn, filesIn, type Import, importsOf, isSource } from './tree';

const sources = ['entrypoints', 'components', 'lib'].flatMap(filesIn).filter(isSource);
const imports = sources.flatMap((path) => importsOf(path, sources));

/** `model` of `lib/model/person/contact.ts`; the file's own name where it lies in lib itself; '' outside of lib. */
const roomOf = (path: string) => path.match(/^lib\/([^/]+)/)?.[1] ?? '';
const rankOf = (path: string) => ranks[roomOf(path)] ?? files[roomOf(path)];
const told = (found: Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);
const between = (from: RegExp, to: RegExp) => told(imports.filter((one) => from.test(one.from) && to.test(one.to)));

test('the imports are found, and led to the files they mean', () => {
  expect(imports.length).toBeGreaterThan(1_000);
  expect(imports.some(({ to }) => to === 'dexie')).toBe(true);
  const lost = imports.filter(({ to, name }) => /^(@\/|\.\.?\/)/.test(name) && !sources.includes(to));
  expect(told(lost.filter(({ to }) => !/\.(css|json)$|^public\//.test(to)))).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  expect(circlesIn(imports)).toEqual([]);
});

test('circles are found where there are some', () => {
  const arrow = (from: string, to: string) => ({ from, to, name: to, typeOnly: false });
  const arrows = [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b'), arrow('c', 'd'), arrow('e', 'e')];
  expect(circlesIn(arrows).map((circle) => circle.sort())).toEqual([['b', 'c'], ['e']]);
});

describe('between the houses', () => {
  test('lib imports neither components nor entrypoints', () => {
    expect(between(/^lib\//, /^(components|entrypoints)\//)).toEqual([]);
  });

  test('components import no entrypoint', () => expect(between(/^components\//, /^entrypoints\//)).toEqual([]));

  test('components know shapes and words, never the store or the browser', () => {
    const reach = /^(lib\/(store|vault|services|ports)\/|dexie|webextension-polyfill|wxt\/)/;
    const bold = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('components/') && reach.test(to) && !typeOnly,
    );
    expect(told(bold)).toEqual([]);
  });

  test.each([
    ['notebook', 'popup|sidepanel'],
    ['popup', 'notebook|sidepanel'],
    ['sidepanel', 'notebook'],
    ['person', 'notebook|popup|sidepanel'],
    ['hooks', 'notebook|popup|sidepanel|person'],
  ])('%s takes nothing from %s', (from, to) => {
    expect(between(new RegExp(`^entrypoints/${from}/`), new RegExp(`^entrypoints/(${to})/`))).toEqual([]);
  });
});

describe('inside lib', () => {
  const inside = imports.filter(
    ({ from, to }) => from.startsWith('lib/') && to.startsWith('lib/') && roomOf(from) !== roomOf(to),
  );
  const ranked = inside.filter(({ from, to }) => roomOf(from) !== 'ports' && roomOf(to) !== 'ports');

  test('every room has its rank', () => {
    const rooms = new Set(sources.filter((path) => path.startsWith('lib/')).map(roomOf));
    expect([...rooms].filter((room) => room !== 'ports' && !(room in ranks) && !(room in files))).toEqual([]);
  });

  test('no room knows one above it', () => {
    expect(told(ranked.filter(({ from, to }) => (rankOf(from) ?? 9) < (rankOf(to) ?? -1)))).toEqual([]);
  });

  test('rooms of one rank know each other only where it is said', () => {
    const side = ranked.filter(({ from, to }) => rankOf(from) === rankOf(to));
    expect(told(side.filter(({ from, to }) => !neighbours[roomOf(from)]?.includes(roomOf(to))))).toEqual([]);
    const asked = new Set(side.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
    const listed = Object.entries(neighbours).flatMap(([room, all]) => all.map((other) => `${room} ${other}`));
    expect(listed.filter((pair) => !asked.has(pair))).toEqual([]);
  });

  test('ports are handed over, not imported', () => {
    const taken = inside.filter(({ to, typeOnly }) => roomOf(to) === 'ports' && !typeOnly);
    expect(told(taken)).toEqual([]);
  });
});

describe('one importer for each foreign thing', () => {
  test.each(foreign)('$name', ({ name, room }) => {
    expect(told(imports.filter(({ from, to, typeOnly }) => name.test(to) && !typeOnly && !room.test(from)))).toEqual(
      [],
    );
  });

  test('the tables of the store', () => {
    expect(between(/^(?!lib\/store\/)/, /^lib\/store\/tables\//)).toEqual([]);
  });

  test('zod is always zod/mini', () => {
    expect(told(imports.filter(({ to }) => /^zod(\/(?!mini$).*)?$/.test(to)))).toEqual([]);
  });
});

test(`no folder holds more than ${FULL} files`, () => {
  const folders = Map.groupBy(sources, dirname);
  expect([...folders].flatMap(([folder, held]) => (held.length > FULL ? [`${folder}: ${held.length}`] : []))).toEqual(
    [],
  );
});
