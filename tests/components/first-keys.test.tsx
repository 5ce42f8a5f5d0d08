// @vitest-environment happy-dom
// What is typed before the popup has drawn its line stands in the line, behind what was begun for this person before.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LineField } from '@/components/entry/line-field';
import { useDraft } from '@/entrypoints/person/use-draft';
import { handOver } from '@/entrypoints/popup/first-keys';
import type { Store } from '@/lib/store/store';
import { soon } from '../soon';

const drafts = vi.hoisted(() => ({ read: [] as ((draft: unknown) => void)[], kept: [] as string[] }));
vi.mock('@/lib/store/drafts', () => ({
  readDraft: () => new Promise((answer) => drafts.read.push(answer)),
  keepDraft: async (_: Store, { text }: { text: string }) => void drafts.kept.push(text),
}));

const store = { world: { newId: () => 'one' } } as unknown as Store;
function Line({ id }: { id: string }) {
  const { line, change } = useDraft(store, { kind: 'known', id });
  const box = { current: null };
  return <LineField box={box} text={line.text} onText={(text) => change({ ...line, text })} onSave={() => {}} />;
}

let first: HTMLTextAreaElement;
const shown = () => document.querySelector<HTMLTextAreaElement>('.line');
const focus = () => act(async () => shown()?.focus());
const answer = async (draft: unknown) => {
  await soon(() => expect(drafts.read).not.toEqual([]));
  await act(async () => {
    drafts.read.shift()?.(draft);
    await new Promise((next) => setTimeout(next));
  });
};
const draw = (id = 'dana') => act(async () => render(<Line id={id} />, document.getElementById('app') as HTMLElement));

beforeEach(() => {
  [drafts.read, drafts.kept] = [[], []];
  document.body.innerHTML = '<textarea class="first-keys"></textarea><div id="app"></div>';
  first = document.querySelector('textarea') as HTMLTextAreaElement;
  handOver(first);
});
afterEach(() => render(null, document.getElementById('app') as HTMLElement));

it('the first box has the cursor at once', () => expect(document.activeElement).toBe(first));

it('the words go on in the line, once, and the first box is gone', async () => {
  first.value = 'Called\nher ';
  await draw();
  await focus();
  await answer(null);
  await answer(null);
  expect(shown()?.value).toBe('Called her ');
  expect(first.isConnected).toBe(false);
  shown()?.blur();
  await focus();
  expect(shown()?.value).toBe('Called her ');
});

it('what is typed before the earlier line is read is not written over it, and is written once it is', async () => {
  first.value = 'Called';
  await draw();
  await focus();
  await soon(() => expect(drafts.read).not.toEqual([]));
  expect(drafts.kept).toEqual([]);
  await answer(null);
  await answer(null);
  expect(drafts.kept).toEqual(['Called']);
});

it('with nothing typed the line is as it was', async () => {
  await draw();
  await focus();
  await answer({ text: 'Asked for', chip: 'note', at: null });
  expect(shown()?.value).toBe('Asked for');
  expect(drafts.kept).toEqual([]);
});

it('a line begun before is there too: neither words are lost', async () => {
  first.value = 'a price';
  await draw();
  await focus();
  await answer({ text: 'Asked for', chip: 'note', at: null });
  expect(shown()?.value).toBe('Asked for a price');
  expect(drafts.kept.at(-1)).toBe('Asked for a price');
});

it('once a line is typed, an older one of the same box does not come back with it', async () => {
  first.value = 'Asked';
  await draw();
  await focus();
  await answer(null);
  await answer(null);
  await draw('dana now known');
  await answer({ text: 'Saved just now', chip: 'note', at: null });
  expect(shown()?.value).toBe('Asked');
});

it('other boxes and buttons take nothing; Enter begins no row', async () => {
  const [name, button] = [document.createElement('input'), document.createElement('button')];
  document.body.append(name, button);
  first.value = 'Called';
  name.focus();
  button.focus();
  expect([name.value, first.isConnected]).toEqual(['', true]);
  const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
  first.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(true);
});
