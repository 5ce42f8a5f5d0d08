// @vitest-environment happy-dom
// One person's panel with its parts: what it says in tiles, offers in buttons, and what a press writes.
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonPanel } from '@/entrypoints/person/person-panel';
import type { StageMove } from '@/lib/journal/stage';
import { logTouch } from '@/lib/services/entry/log-touch';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { addPerson } from '@/lib/services/person/add-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { seePerson } from '@/lib/services/person/see-person';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { must } from '../services/notebook';
import { soon } from '../soon';
import { testStore } from '../store/world';

// No extension runs here; nothing in these tests asks the browser for anything.
vi.mock('webextension-polyfill', () => ({ default: {} }));

type Fields = Record<string, unknown>;

const root = document.createElement('main');
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Dana in a notebook of her own, with these lines logged, on the screen. */
async function open(...lines: [chip: string, more?: Fields, at?: string][]) {
  const store = await testStore();
  const { id } = must(await addPerson(store, { kind: 'typed', text: 'Dana Whitfield' }));
  const person = { kind: 'known', id } as const;
  for (const [chip, more = {}, at = '2026-02-20'] of lines)
    must(await logTouch(store, { person, chip, line: `A ${chip}`, at, more }));
  return { store, id, person };
}

function show(store: Store, id: string): void {
  document.body.dataset.screen = 'notebook';
  document.body.append(root);
  render(<PersonPanel store={store} subject={{ kind: 'known', id }} focus={false} />, root);
}

const shown = (words: string): Promise<void> => soon(() => expect(root.textContent).toContain(words));
const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
const named = (name: string) => buttons().find(({ textContent }) => textContent?.trim() === name);

async function press(name: string): Promise<void> {
  await soon(() => expect(named(name)).toBeDefined());
  named(name)?.click();
}

const newest = async (store: Store, id: string) => (await seePerson(store, { kind: 'known', id }))?.entries[0];

describe('a suggestion', () => {
  it('accepted keeps the entries that met its rule, as sure as they are known, since the day it was met', async () => {
    const { store, id } = await open(['order', {}, '2026-01-05'], ['call', {}, '2026-01-20']);
    must(await moveStage(store, { person: { kind: 'known', id }, to: 1, evidence: [], certainty: 'seen', at: null }));
    must(await logTouch(store, { person: { kind: 'known', id }, chip: 'call', line: 'Again', at: '2026-02-20' }));
    show(store, id);
    await press(say('suggest_yes', 2));
    await soon(async () => expect(await newest(store, id)).toMatchObject({ kind: 'stage', to: 2 }));
    const entries = (await seePerson(store, { kind: 'known', id }))?.entries ?? [];
    const move = entries.find((entry) => entry.kind === 'stage' && entry.to === 2);
    const refs = (move as StageMove | undefined)?.evidence.flatMap(({ ref }) => ref ?? []);
    const dealings = entries.filter(({ kind }) => kind === 'interaction').map(({ entry }) => entry);
    expect(refs?.toSorted()).toEqual(dealings.toSorted());
  });

  it('from hearsay is heard, and offers the day of it', async () => {
    const act = { actKind: 'word-of-mouth' };
    const { store, id, person } = await open(['act', act, '2026-02-10']);
    must(await moveStage(store, { person, to: 5, evidence: [], certainty: 'seen', at: '2026-01-01' }));
    show(store, id);
    await press(say('suggest_yes', 6));
    await soon(async () =>
      expect(await newest(store, id)).toMatchObject({ to: 6, at: '2026-02-10', certainty: 'told' }),
    );
  });
});

describe('the tiles', () => {
  it('say the status before all else, and nothing of one that is active', async () => {
    const { store, id } = await open(['call']);
    must(await editContact(store, id, { fields: { status: 'at-risk' } }));
    show(store, id);
    await shown('At risk');
    expect(root.querySelector('[aria-label="Next"] .brief p')?.textContent).toMatch(/^At risk/);
    must(await editContact(store, id, { fields: { status: 'active' } }));
    await soon(() => expect(root.textContent).not.toContain('At risk'));
  });
});

describe('the buttons of an entry', () => {
  it('what is to come can be put into the calendar, what has been cannot', async () => {
    const planned = await open(['act', { actKind: 'co-presenting', scheduledFor: '2026-03-20' }]);
    show(planned.store, planned.id);
    await soon(() => expect(buttons().some(({ textContent }) => /calendar/i.test(textContent ?? ''))).toBe(true));
    render(null, root);
    const past = await open(['act', { actKind: 'co-presenting' }]);
    show(past.store, past.id);
    await shown('A act');
    expect(buttons().some(({ textContent }) => /calendar/i.test(textContent ?? ''))).toBe(false);
  });

  it('praise can be copied as a thank-you, but not of an entry that is covered', async () => {
    const thanks = () => buttons().some(({ textContent }) => /thank/i.test(textContent ?? ''));
    const told = await open(['insight', { about: 'praise', colleague: 'Sefa' }]);
    show(told.store, told.id);
    await soon(() => expect(thanks()).toBe(true));
    render(null, root);
    const covered = await open(['insight', { about: 'praise', colleague: 'Sefa', sensitive: true }]);
    show(covered.store, covered.id);
    await soon(() => expect(named('Delete')).toBeDefined());
    expect(thanks()).toBe(false);
  });

  it('praise that was for the rep is nothing to pass on', async () => {
    const mine = await open(['insight', { about: 'praise', forMe: true }]);
    show(mine.store, mine.id);
    await soon(() => expect(named('Delete')).toBeDefined());
    expect(buttons().some(({ textContent }) => /thank/i.test(textContent ?? ''))).toBe(false);
  });

  it.each([
    ['incident', 'Mark as resolved', 'resolvedOn'],
    ['promise', 'Mark as kept', 'keptOn'],
    ['goal', 'Mark as met', 'metOn'],
  ])('%s: “%s” closes it with one press, and then is gone', async (chip, name, field) => {
    const { store, id } = await open([chip]);
    show(store, id);
    await press(name);
    await soon(async () => expect(await newest(store, id)).toMatchObject({ [field]: '2026-03-02' }));
    await soon(() => expect(named(name)).toBeUndefined());
  });
});

describe('a competitor beside us', () => {
  it.each([
    ['At risk', 'at-risk'],
    ['No', undefined],
  ])('“%s” answers, and the question is gone', async (answer, status) => {
    const { store, id } = await open(['insight', { about: 'competitor-ties' }]);
    show(store, id);
    await soon(() => expect(root.querySelectorAll('.suggestion button').length).toBe(2));
    const [yes, no] = [...root.querySelectorAll<HTMLButtonElement>('.suggestion button')];
    (answer === 'No' ? no : yes)?.click();
    await soon(async () => expect(await newest(store, id)).toMatchObject({ riskAnswered: true }));
    expect((await contactById(store, id))?.record.status).toBe(status);
  });
});
