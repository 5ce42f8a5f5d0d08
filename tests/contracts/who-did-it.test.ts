// Evidence belongs to who did it: through logging, reading and weighing together.
import { describe, expect, it } from 'vitest';
import { nextTiles } from '@/components/words/next-words';
import { historyItem } from '@/components/words/present';
import type { Fact } from '@/lib/model/entry/entry';
import { markedIn } from '@/lib/model/entry/sensitive';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { entriesAround } from '@/lib/services/entry/entries-around';
import { logTouch } from '@/lib/services/entry/log-touch';
import { editFacts } from '@/lib/services/person/edit-facts';
import { mergePeople } from '@/lib/services/person/merge-people';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { must } from '../services/notebook';
import { testStore } from '../store/world';

interface Line {
  chip?: string;
  more?: Record<string, unknown>;
  also?: string[];
  at?: string;
}

const log = async (
  store: Store,
  name: string,
  line: string,
  { chip = 'call', more = {}, also = [], at }: Line = {},
) => {
  const person = name.includes('-7000-')
    ? ({ kind: 'known', id: name } as const)
    : ({ kind: 'typed', text: name } as const);
  return must(await logTouch(store, { person, chip, line, at: at ?? '2026-02-20', more, also })).id;
};

/** What the person's page says: the suggestion, the tiles, the history. */
async function page(store: Store, id: string) {
  const view = await seePerson(store, { kind: 'known', id });
  if (!view?.row) throw new Error('Somebody is there.');
  const weighed = await weighPerson(store, view);
  const isMarked = markedIn(weighed.marks);
  const { names, pointed } = weighed;
  const person = new Set([view.row.id, ...view.row.also]);
  const reader = { now: store.world.now(), zone: store.world.zone(), names, pointed, person, isMarked };
  const ladders = await ladderMap(store);
  const [newest] = view.entries;
  return {
    ...weighed,
    suggested: weighed.assessment.suggested,
    tiles: nextTiles(view.row.record, weighed, reader).map(({ head }) => head),
    newest: newest && historyItem(newest, ladders, reader),
  };
}

const volunteered = { actKind: 'boss-won-or-kept', origin: 'volunteered', result: 'kept' };

/** Dana, who did everything a customer can do; and her boss, of whom nothing was logged but one call. */
async function danaAndBoss() {
  const store = await testStore();
  const [dana, boss] = [await log(store, 'Dana Whitfield', 'Called'), await log(store, 'Ada Boss', 'Called')];
  await log(store, dana, 'Talked @ada into staying', { chip: 'act', more: volunteered, also: [boss] });
  return { store, dana, boss };
}

describe('an act in which somebody is named', () => {
  it('stands in both histories: as hers, and as received from her', async () => {
    const { store, dana, boss } = await danaAndBoss();
    expect((await page(store, dana)).newest?.aside).toMatch(/^Volunteered; .*to whom: Ada Boss/);
    expect((await page(store, boss)).newest).toMatchObject({ line: 'Talked @ada into staying' });
    expect((await page(store, boss)).newest?.aside).toMatch(/^From Dana Whitfield; /);
  });

  it('offers her the stage, never him', async () => {
    const { store, dana, boss } = await danaAndBoss();
    const shown = async (id: string) => (await page(store, id)).evidence.map(({ what }) => what);
    expect(await shown(dana)).toEqual(expect.arrayContaining(['act', 'volunteered-result']));
    expect(await shown(boss)).toEqual(['touch', 'dealing']);
  });

  it('reaches whoever is picked as the one it was toward, and no longer whoever is taken out', async () => {
    const { store, dana, boss } = await danaAndBoss();
    const luis = await log(store, 'Luis Ortega', 'Called');
    const [act] = (await seePerson(store, { kind: 'known', id: dana }))?.entries ?? [];
    must(await editEntry(store, act as Fact, { toWhom: [luis] }));
    expect((await page(store, luis)).newest?.aside).toMatch(/^From Dana Whitfield/);
    expect((await page(store, boss)).newest?.line).toBe('Called');
    must(await editEntry(store, (await page(store, dana)).entries[0] as Fact, { toWhom: undefined }));
    expect((await page(store, luis)).newest?.line).toBe('Called');
    expect((await page(store, dana)).newest?.line).toBe('Talked @ada into staying');
  });

  it('is hers also where two records of her were merged', async () => {
    const { store, dana } = await danaAndBoss();
    const other = await log(store, 'D. Whitfield', 'Called');
    must(await mergePeople(store, other, dana));
    expect((await page(store, other)).evidence.map(({ what }) => what)).toContain('volunteered-result');
  });
});

describe('what an act grew out of', () => {
  it('is offered from people known to each other, and named and linked', async () => {
    const { store, dana, boss } = await danaAndBoss();
    const stranger = await log(store, 'Sefa Stranger', 'Booked two plants', { chip: 'act' });
    const offered = await entriesAround(store, boss, 'act');
    expect(offered.map(({ entry, of }) => [of.record.name, entry.note])).toEqual([
      ['Dana Whitfield', 'Talked @ada into staying'],
    ]);
    const chainFrom = offered[0]?.entry.entry;
    await log(store, boss, 'Told the other plants', {
      chip: 'act',
      more: { actKind: 'word-of-mouth', chainFrom },
      at: '2026-02-25',
    });
    const { newest } = await page(store, boss);
    expect(newest?.aside).toContain('grew out of an earlier act: Dana Whitfield, “Talked @ada into staying”');
    expect(newest?.href).toBe(`notebook.html#/person/${dana}?entry=${chainFrom}`);
    expect(await entriesAround(store, stranger, 'act')).toHaveLength(1);
  });

  it.each(['knows', 'metThrough'])('is offered from people noted under %s, in either direction', async (fact) => {
    const store = await testStore();
    const [one, other] = [
      await log(store, 'Dana', 'Wrote a review', { chip: 'act' }),
      await log(store, 'Ada', 'Called'),
    ];
    must(await editFacts(store, other, { [fact]: [one] }));
    expect((await entriesAround(store, other, 'act')).map(({ of }) => of.id)).toEqual([one]);
    if (fact === 'knows') {
      await log(store, other, 'Told the board', { chip: 'act' });
      expect((await entriesAround(store, one, 'act')).map(({ of }) => of.id)).toContain(other);
    }
  });

  it('of a sensitive entry nothing is told', async () => {
    const { store, boss } = await danaAndBoss();
    const [offered] = await entriesAround(store, boss, 'act');
    if (!offered) throw new Error('There is one.');
    must(await editEntry(store, offered.entry, { sensitive: true }));
    await log(store, boss, 'Told the other plants', {
      chip: 'act',
      more: { chainFrom: offered.entry.entry },
      at: '2026-02-25',
    });
    expect((await page(store, boss)).newest?.aside).toBe('Grew out of an earlier act');
  });
});

describe('who is only named in what concerns somebody else', () => {
  it.each([
    ['consent', { scope: ['reference-call'] }],
    ['ask', { actKind: 'reference-call' }],
    ['incident', {}],
    ['insight', { about: 'competitor-ties' }],
  ])('a %s is not theirs', async (chip, more) => {
    const { store, dana, boss } = await danaAndBoss();
    const before = await page(store, boss);
    await log(store, dana, 'About @ada too', { chip, more, also: [boss], at: '2026-02-25' });
    const after = await page(store, boss);
    expect([after.risk, after.ask, after.tiles, after.suggested]).toEqual([
      before.risk,
      before.ask,
      before.tiles,
      before.suggested,
    ]);
    expect(after.newest?.line).toBe('About @ada too');
  });

  it('a problem of hers keeps him from nothing, and offers they declined are hers', async () => {
    const { store, dana, boss } = await danaAndBoss();
    for (const at of ['2026-02-21', '2026-02-22'])
      await log(store, dana, 'Offered @ada lids', { more: { offerResult: 'declined' }, also: [boss], at });
    expect((await page(store, dana)).offers.refused).toBe(2);
    expect((await page(store, boss)).offers.refused).toBe(0);
  });
});

describe('attempts are no dealing', () => {
  const tries: [chip: string, line: string][] = [
    ['call', 'Called, no answer'],
    ['call', 'Left voicemail'],
    ['visit', 'Cold visit, she refused to see me'],
  ];

  it('two of them and a refused visit suggest nothing, and are no touch', async () => {
    const store = await testStore();
    let id = 'Dana Whitfield';
    for (const [chip, line] of tries) id = await log(store, id, line, { chip });
    const { suggested, assessment, touches, beginning, tiles } = await page(store, id);
    expect([suggested, assessment.next.map(({ found }) => found), touches, beginning.began]).toEqual([
      null,
      [0],
      [],
      null,
    ]);
    expect(tiles[0]).toBe('Not in touch yet');
  });

  it('where the rep says they did speak, they count', async () => {
    const store = await testStore();
    let id = 'Dana Whitfield';
    for (const [chip, line] of tries) id = await log(store, id, line, { chip, more: { reached: 'yes' } });
    expect((await page(store, id)).suggested).toBe(2);
  });
});
