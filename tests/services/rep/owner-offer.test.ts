// "Is this you?": offered where it is new, taken and declined by a press, undone, and never taken silently.
import { expect, test } from 'vitest';
import type { Owner } from '@/lib/model/sighting';
import { logTouch } from '@/lib/services/entry/log-touch';
import { knownBefore } from '@/lib/services/rep/known';
import { declineOffer, offerFrom, takeOffer } from '@/lib/services/rep/owner-offer';
import { changeMe, whoIAm } from '@/lib/services/rep/who-i-am';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const owner = (said: Partial<Owner>): Owner => ({ site: 'gmail', addresses: [], names: [], ...said });
const mira = owner({ addresses: ['mira@kestrel.example'], names: ['Mira Voss'], linkedin: 'mira-voss' });

async function offered(store: Store, from: Owner) {
  const offer = await offerFrom(store, from);
  if (!offer) throw new Error('Nothing is offered.');
  return offer;
}

test('looking at it changes nothing', async () => {
  const store = await testStore();
  const before = await knownBefore(store);
  expect(await offerFrom(store, mira)).toEqual({
    addresses: ['mira@kestrel.example'],
    names: ['Mira Voss'],
    linkedin: ['mira-voss'],
  });
  expect(await knownBefore(store)).toEqual(before);
});

test('what is taken is added to what was known, is not offered again, and comes back when undone', async () => {
  const store = await testStore();
  must(await changeMe(store, () => ({ addresses: ['sales@kestrel.example'], names: ['M. Voss'], linkedin: [] })));
  const receipt = must(await takeOffer(store, await offered(store, mira)));
  expect(await whoIAm(store)).toEqual({
    addresses: ['sales@kestrel.example', 'mira@kestrel.example'],
    names: ['M. Voss', 'Mira Voss'],
    linkedin: ['mira-voss'],
  });
  expect(await offerFrom(store, mira)).toBeNull();
  must(await undo(store, receipt));
  expect(await offerFrom(store, mira)).not.toBeNull();
});

test('what is declined is not offered again, and nothing of it is known', async () => {
  const store = await testStore();
  const receipt = must(await declineOffer(store, await offered(store, mira)));
  expect(await offerFrom(store, mira)).toBeNull();
  expect(await whoIAm(store)).toEqual({ addresses: [], names: [], linkedin: [] });
  expect(
    await offerFrom(
      store,
      owner({ addresses: ['mira@kestrel.example', 'other@kestrel.example'], names: ['Mira Voss'] }),
    ),
  ).toEqual({
    addresses: ['other@kestrel.example'],
    names: [],
    linkedin: [],
  });
  must(await undo(store, receipt));
  expect(await offerFrom(store, mira)).not.toBeNull();
});

test('another spelling of a known mailbox is nothing new', async () => {
  const store = await testStore();
  must(await changeMe(store, () => ({ addresses: ['mira.voss@gmail.com'], names: [], linkedin: [] })));
  expect(await offerFrom(store, owner({ addresses: ['miravoss+fairs@googlemail.com'] }))).toBeNull();
});

test('a name alone is not offered', async () => {
  const store = await testStore();
  expect(await offerFrom(store, owner({ names: ['Mira Voss'] }))).toBeNull();
});

test('somebody of the notebook is never offered as the rep', async () => {
  const store = await testStore();
  const person = { name: 'Priya Raman', handles: [{ channel: 'email' as const, value: 'priya@helio.example' }] };
  must(
    await logTouch(store, {
      person: { kind: 'sighted', site: 'gmail', person },
      chip: 'call',
      line: 'Called',
      at: null,
    }),
  );
  expect(await offerFrom(store, owner({ addresses: ['priya@helio.example'] }))).toBeNull();
});
