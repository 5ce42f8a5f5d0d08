// @vitest-environment happy-dom
// While only the first of a list are there, nobody is counted, and no list is said to be empty.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { PlanGroup } from '@/entrypoints/notebook/plans/plan-group';
import { ReferenceGroup } from '@/entrypoints/notebook/references/group';
import { say } from '@/lib/words';
import { testStore } from '../store/world';

const place = document.createElement('div');
afterEach(() => render(null, place));
const actions = {} as Actions;
const count = () => place.querySelector('.count')?.textContent;

describe.each([
  ['until all are there', false],
  ['once all are there', true],
])('%s', (_, whole) => {
  it('references', async () => {
    const store = await testStore();
    const group = { store, actions, word: 'references_ask', people: [], whole, scope: '' } as const;
    await act(() => render(<ReferenceGroup {...group} />, place));
    expect(count()).toBe(whole ? '0' : undefined);
    expect(place.textContent?.includes(say('references_nobody'))).toBe(whole);
  });

  it('plans', async () => {
    const store = await testStore();
    await act(() => render(<PlanGroup {...{ store, actions, word: 'status_lost', plans: [], whole }} />, place));
    expect(count()).toBe(whole ? '0' : undefined);
  });
});
