// @vitest-environment happy-dom
// Answers typed before those of the last time are read: neither takes the place of the other.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { QuestionsPart } from '@/entrypoints/person/questions-part';
import { STANDING_QUESTIONS } from '@/lib/model/advice/standing-questions';
import type { Store } from '@/lib/store/store';

const drafts = vi.hoisted(() => ({ read: (_: unknown) => {}, kept: [] as unknown[] }));
vi.mock('@/lib/store/drafts', () => ({
  readDraft: () =>
    new Promise((answer) => {
      drafts.read = answer;
    }),
  keepDraft: async (_: Store, { more }: { more: unknown }) => void drafts.kept.push(more),
}));

const world = { newId: () => 'one', now: () => '2026-02-20T09:00:00Z', zone: () => 'UTC' };
const store = { world } as unknown as Store;
const [FIRST, SECOND] = STANDING_QUESTIONS.map(({ id }) => id) as [string, string];

const box = () => document.querySelector('textarea') as HTMLTextAreaElement;
const type = (text: string) =>
  act(async () => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
const answer = (more: object | null) =>
  act(async () => {
    drafts.read(more && { more });
    await new Promise((next) => setTimeout(next));
  });

beforeEach(async () => {
  drafts.kept = [];
  document.body.innerHTML = '<div id="app"></div>';
  const part = <QuestionsPart {...{ store, entries: [] }} actions={{} as Actions} person="dana" onClose={() => {}} />;
  await act(async () => render(part, document.getElementById('app') as HTMLElement));
});
afterEach(() => render(null, document.getElementById('app') as HTMLElement));

it('an answer typed first is kept beside those of the last time', async () => {
  await type('More pouches');
  expect(drafts.kept).toEqual([]);
  await answer({ [FIRST]: 'Fewer jars', [SECOND]: 'Oils' });
  expect(box().value).toBe('More pouches');
  expect(drafts.kept).toEqual([{ [FIRST]: 'More pouches', [SECOND]: 'Oils' }]);
  await type('More pouches again');
  expect(drafts.kept.at(-1)).toEqual({ [FIRST]: 'More pouches again', [SECOND]: 'Oils' });
});

it('where nothing was typed those of the last time stand there, and nothing is written', async () => {
  await answer({ [FIRST]: 'Fewer jars' });
  expect(box().value).toBe('Fewer jars');
  expect(drafts.kept).toEqual([]);
});
