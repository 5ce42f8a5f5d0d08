// Screens stay true: a question is asked again when anybody writes, and only then.
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '@/lib/store/open';
import { keepAsking } from '@/lib/store/read/live';
import { counts } from '@/lib/store/read/read';
import { write } from '@/lib/store/write';
import { soon } from '../../soon';
import { testStore, testWorld } from '../world';

const call = {
  do: 'fact' as const,
  fact: { kind: 'interaction', type: 'call', people: [], at: '2026-03-01', note: '' },
};

async function watched() {
  const store = await testStore();
  const got: number[] = [];
  const failed = vi.fn();
  const ask = vi.fn(async () => (await counts(store, ['entries']))[0] ?? 0);
  const stop = keepAsking(ask, (n) => got.push(n), failed);
  await soon(() => expect(got).toEqual([0]));
  return { store, got, failed, ask, stop };
}

describe('a question kept open', () => {
  it('is answered at once, and again after a write of this page or another', async () => {
    const { store, got, stop } = await watched();
    await write(store, [call]);
    await soon(() => expect(got.at(-1)).toBe(1));
    const other = await openStore(testWorld(), store.db.dexie.name);
    if (!other.ok) throw new Error(other.say);
    await write(other.value, [call]);
    await soon(() => expect(got.at(-1)).toBe(2));
    stop();
  });

  it('is left alone while a line is being typed', async () => {
    const { store, ask, stop } = await watched();
    await store.db.drafts.put({ key: 'x', text: 'Cal', chip: 'call', at: null, saved: 0 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(ask).toHaveBeenCalledTimes(1);
    stop();
  });

  it('is never answered after it was closed', async () => {
    const { store, got, stop } = await watched();
    stop();
    await write(store, [call]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(got).toEqual([0]);
  });

  it('survives a failure', async () => {
    const { store, got, ask, failed, stop } = await watched();
    ask.mockRejectedValueOnce(new Error('no'));
    await write(store, [call]);
    await soon(() => expect(failed).toHaveBeenCalledOnce());
    await write(store, [call]);
    await soon(() => expect(got.at(-1)).toBe(2));
    stop();
  });

  it('is asked once more, not once each, for what changes while it is open', async () => {
    const { store, got, ask, stop } = await watched();
    let free = () => {};
    const gate = new Promise<void>((resolve) => {
      free = resolve;
    });
    ask.mockImplementationOnce(async () => gate.then(() => -1));
    for (let n = 0; n < 5; n += 1) await write(store, [call]);
    free();
    await soon(() => expect(got.at(-1)).toBe(5));
    expect(ask.mock.calls.length).toBeLessThanOrEqual(4);
    stop();
  });
});
