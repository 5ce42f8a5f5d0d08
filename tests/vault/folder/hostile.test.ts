// Somebody else writes, deletes, renames, swaps and replays in the folder, or reads all of it: refused or harmless, said, and
// nothing is lost here.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { write } from '@/lib/store/write';
import { newRing, showCode, unwrapRing } from '@/lib/vault/folder/key';
import { hashOf, named, segmentName } from '@/lib/vault/folder/name';
import { pack, unpack } from '@/lib/vault/folder/padding';
import { LARGEST, seal, unseal } from '@/lib/vault/folder/segment';
import { readOwn } from '@/lib/vault/folder/state';
import { must } from '../../services/notebook';
import { call, DANA, LUIS, named as person } from '../../store/changes';
import { begin, type Device, device, held, join, PASSPHRASE, round } from './devices';
import { type Bytes, testEngine } from './nodes';

const WORD = 'canaryword';

async function pair() {
  const [first, second] = [await device(1), await device(2)];
  const engine = testEngine([first.node, second.node]);
  must(await write(first.store, [person(DANA, { name: `Dana ${WORD}` }), call([DANA], `Said ${WORD}`)]));
  await begin(first, `Laptop ${WORD}`);
  await round(first);
  engine.settle();
  await join(second, 'Desktop');
  await round(second);
  engine.settle();
  await round(first);
  return { first, second, engine };
}

const segments = ({ node }: Device): string[] => [...node.files.keys()].filter((path) => path.endsWith('.rung')).sort();
const troubles = (met: Awaited<ReturnType<typeof round>>): string[] => [
  ...new Set([...met.trouble.values()].flatMap((counts) => [...counts.keys()])),
];
const bytesOf = (text: string) => new TextEncoder().encode(text) as Bytes;

const turn = (bytes: Bytes): void => {
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
};

/** What of the first device's lane a stranger can do to it, and the word it comes back with. */
const lane = async (one: Device): Promise<string> => (await readOwn(one.store))?.own.lane ?? '';

describe('whoever reads the folder', () => {
  test('finds no word, name, label or address in any file or file name', async () => {
    const { first } = await pair();
    for (const [path, bytes] of first.node.files) {
      expect(path).toMatch(/^rung\/([0-9a-f]{16}\.key|[0-9a-f]{16}\/\d{8}-[wps]-[0-9a-f]{32}\.rung)$/);
      const text = new TextDecoder('latin1').decode(bytes);
      for (const word of [WORD, 'Dana', 'Laptop', DANA, PASSPHRASE, 'interaction']) expect(text).not.toContain(word);
      expect(bytes.length).toBeLessThan(100_000);
    }
  });

  test('cannot tell a long line from a short one', async () => {
    const { first } = await pair();
    const sizes = new Set<number>();
    for (const text of ['Hi', 'A somewhat longer line about what was said', 'x'.repeat(200)]) {
      const before = new Set(segments(first));
      must(await write(first.store, [call([DANA], text)]));
      await round(first);
      for (const path of segments(first)) if (!before.has(path)) sizes.add(first.node.files.get(path)?.length ?? 0);
    }
    expect(sizes.size).toBe(1);
  });

  test('packing gives back any text, and few sizes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3_000 }), async (text) => {
        expect(await unpack(await pack(text))).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      }),
      { numRuns: 50 },
    );
    expect(await unpack(new Uint8Array([0, 0, 0, 9, 1]))).toBeNull();
    expect(await unpack(new Uint8Array([1]))).toBeNull();
  });
});

describe('whoever writes in the folder', () => {
  const tricks: [string, string, (one: Device, id: string) => Promise<void>][] = [
    [
      'a file of their own under a right name',
      'foreign',
      async ({ node }, id) => {
        const bytes = bytesOf('{"contacts":[]}');
        node.files.set(`rung/${id}/${segmentName(90, 'w', await hashOf(bytes))}`, bytes);
      },
    ],
    [
      'a file written with another key',
      'foreign',
      async ({ node, store }, id) => {
        const { key } = await newRing(store.world.newId);
        const { header } = headerFor(id, 90);
        const { name, bytes } = await seal(key, 'w', header, {});
        node.files.set(`rung/${id}/${name}`, bytes);
      },
    ],
    [
      'a true segment under another number',
      'misplaced',
      async ({ node }, id) => {
        const [path] = [...node.files.keys()].filter((name) => name.startsWith(`rung/${id}/`));
        const bytes = node.files.get(path as string) as Bytes;
        node.files.set(`rung/${id}/${segmentName(91, 'w', await hashOf(bytes))}`, bytes);
      },
    ],
    [
      'a file that is cut',
      'cut',
      async ({ node }, id) => {
        node.files.set(`rung/${id}/${segmentName(92, 'w', 'a'.repeat(32))}`, bytesOf('half'));
      },
    ],
    ['a huge file', 'huge', async ({ node }, id) => hugeIn(node, `rung/${id}/${segmentName(93, 'w', 'b'.repeat(32))}`)],
    [
      'a copy beside a segment, as engines make them',
      'stranger',
      async ({ node }, id) => void node.files.set(`rung/${id}/00000001-w.sync-conflict-2026.rung`, bytesOf('x')),
    ],
  ];

  test.each(tricks)('%s: noticed as %s, and nothing changes', async (_what, word, trick) => {
    const { first, second } = await pair();
    const before = await held(second.store);
    await trick(second, await lane(first));
    const met = await round(second);
    expect(troubles(met)).toContain(word);
    expect(await held(second.store)).toBe(before);
    must(await write(first.store, [call([DANA], 'After it')]));
    await round(first);
    for (const [path, bytes] of first.node.files) if (!second.node.files.has(path)) second.node.files.set(path, bytes);
    await round(second);
    expect(await held(second.store)).toContain('After it');
  });

  test('a true segment in the lane of another device is refused', async () => {
    const { first, second } = await pair();
    const from = segments(first).find((path) => path.includes(`/00000001-`)) as string;
    const id = 'abcdefabcdefabcd';
    second.node.files.set(`rung/${id}/${from.split('/')[2]}`, second.node.files.get(from) as Bytes);
    expect(troubles(await round(second))).toContain('misplaced');
  });

  test('one byte turned anywhere is noticed; the rest is read', async () => {
    const { first, second } = await pair();
    must(await write(first.store, [call([DANA], 'One')]));
    await round(first);
    must(await write(first.store, [call([DANA], 'Two')]));
    await round(first);
    const fresh = segments(first).filter((path) => !second.node.files.has(path));
    for (const path of fresh) second.node.files.set(path, first.node.files.get(path)?.slice() as Bytes);
    turn(second.node.files.get(fresh[0] as string) as Bytes);
    expect(troubles(await round(second))).toContain('cut');
    expect(await held(second.store)).toContain('Two');
    expect(await held(second.store)).not.toContain('"One"');
  });

  test('a byte turned in what all had read is mended by its writer, so that a device that joins later misses nothing', async () => {
    const { first, second, engine } = await pair();
    for (const text of ['One', 'Two']) {
      must(await write(first.store, [call([DANA], text)]));
      await round(first);
    }
    engine.settle();
    await round(second);
    const [path] = segments(first).filter((name) => name.includes('-w-'));
    const spoilt = (first.node.files.get(path as string) as Bytes).slice();
    turn(spoilt);
    for (const { node } of [first, second]) node.files.set(path as string, spoilt);
    first.world.pass(25 * 3_600_000);
    expect(troubles(await round(first))).toContain('lost');
    engine.settle();
    const third = await device(3);
    for (const [name, bytes] of first.node.files) third.node.files.set(name, bytes);
    await join(third, 'Third');
    expect(troubles(await round(third))).toEqual([]);
    expect(await held(third.store)).toBe(await held(first.store));
    expect(troubles(await round(first))).toEqual([]);
  });

  test('what is taken out of the middle is said, and comes again with the next word of its writer', async () => {
    const { first, second, engine } = await pair();
    for (const text of ['One', 'Two']) {
      must(await write(first.store, [call([DANA], text)]));
      await round(first);
    }
    const gone = segments(first).at(-3) as string;
    engine.settle();
    for (const { node } of [first, second]) node.files.delete(gone);
    engine.settle();
    expect(troubles(await round(second))).toContain('lost');
    await round(first);
    engine.settle();
    expect(troubles(await round(second))).not.toContain('lost');
    expect(await held(second.store)).toBe(await held(first.store));
  });

  test('a lane put back to an older state is noticed by who had read on', async () => {
    const { first, second, engine } = await pair();
    must(await write(first.store, [call([DANA], 'Newest')]));
    await round(first);
    engine.settle();
    await round(second);
    second.node.files.delete(
      segments(second)
        .filter((path) => path.includes('-w-'))
        .at(-1) as string,
    );
    const id = await lane(first);
    for (const path of segments(second)) if (path.includes(id) && path.includes('-w-')) second.node.files.delete(path);
    expect(troubles(await round(second))).toContain('back');
    expect(await held(second.store)).toContain('Newest');
  });

  test('an old segment played again after somebody was erased brings nobody back', async () => {
    const { first, second, engine } = await pair();
    must(await write(first.store, [person(LUIS, { name: 'Luis Goner' }), call([LUIS], 'His')]));
    await round(first);
    engine.settle();
    const old = new Map(first.node.files);
    must(await erasePerson(first.store, LUIS, 'asked'));
    for (let turn = 0; turn < 3; turn += 1) {
      await round(first);
      engine.settle();
      await round(second);
      engine.settle();
    }
    for (const { node } of [first, second]) for (const [path, bytes] of old) node.files.set(path, bytes);
    for (let turn = 0; turn < 2; turn += 1) for (const one of [first, second]) await round(one);
    for (const { store } of [first, second]) expect(await held(store)).not.toContain('Goner');
    const replayed = [...old.keys()].filter((path) => first.node.files.has(path) && path.includes(`${'/'}`));
    expect(replayed.filter((path) => named(path.split('/')[2] ?? '')?.kind === 'p').length).toBe(0);
  });

  test('a file of a newer Rung is left and said', async () => {
    const { second } = await pair();
    const key = (await readOwn(second.store))?.own.ring.key ?? '';
    const id = '00000000000000aa';
    const { name, bytes } = await seal(key, 'w', headerFor(id, 1).header, {});
    expect((await unseal(key, id, named(name) as never, bytes)).ok).toBe(true);
    const newer = await seal(key, 'w', { ...headerFor(id, 1).header, ...({ schema: 99 } as object) }, {});
    second.node.files.set(`rung/${id}/${newer.name}`, newer.bytes);
    expect(troubles(await round(second))).toContain('newer');
  });
});

describe('the key', () => {
  test('is opened by the passphrase, by a code while it holds, and by nothing else', async () => {
    const { first, second } = await pair();
    const own = (await readOwn(first.store))?.own;
    const now = first.world.now();
    const chance = (numbers: Uint16Array) => numbers.fill(7);
    const shown = must(await showCode(first.node, own?.ring as never, first.world, chance, 1));
    expect(shown.code.split(' ').length).toBe(6);
    expect(must(await unwrapRing(first.node, shown.code, now)).key).toBe(own?.ring.key);
    const late = await unwrapRing(first.node, shown.code, now + 31 * 60_000);
    expect(late.ok ? '' : late.code).toBe('late');
    const wrong = await unwrapRing(second.node, 'seven calm heron', now);
    expect(wrong.ok ? '' : wrong.code).toBe('wrong-passphrase');
    const none = await unwrapRing((await device(3)).node, PASSPHRASE, now);
    expect(none.ok ? '' : none.code).toBe('no-key');
  });

  test('of another notebook in the same folder is told from this one', async () => {
    const { first } = await pair();
    const other = await device(5);
    for (const [path, bytes] of first.node.files) other.node.files.set(path, bytes);
    await expect(begin(other)).rejects.toThrow('A notebook is in this folder already');
  });
});

function headerFor(id: string, n: number) {
  const header = {
    lane: id,
    n,
    prev: null,
    label: '',
    at: '2026-03-02T09:00:00.000Z',
    clock: '',
    taken: {},
    erasing: [],
    stands: undefined,
  };
  return { header };
}

/** Seen as huge by its size; nobody has to hold it in memory for that. */
function hugeIn(node: Device['node'], path: string): void {
  const list = node.list;
  node.files.set(path, bytesOf('x'));
  node.list = async (of) =>
    (await list(of)).map((file) => (path === `${of}/${file.name}` ? { ...file, size: LARGEST + 1 } : file));
}
