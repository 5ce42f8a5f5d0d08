// What holds for every migration.
//
// A migration brings an example along: tests/fixtures/migrations/<file>.json with `before` and `after`. Give every kind
// of record that it touches, one that it leaves alone, and a field nobody knows in each.
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '@/lib/migrations';
import type { Migration, RawArchive } from '@/lib/migrations/migration';
import { SCHEMA } from '@/lib/migrations/schema';
import { LISTS } from '@/lib/model/archive';
import { canonicalJson } from '@/lib/model/key-order';

type Example = { before: RawArchive; after: RawArchive };
const files = import.meta.glob<{ default: Migration }>('../../lib/migrations/[0-9]*.ts', { eager: true });
const examples = import.meta.glob<Example>('../fixtures/migrations/*.json', { eager: true, import: 'default' });

const cases = Object.entries(files).map(([file, { default: migration }]) => {
  const name = file.replace(/^.*\/|\.ts$/g, '');
  return [name, migration, examples[`../fixtures/migrations/${name}.json`]] as const;
});
const records = (archive: RawArchive, list: string): unknown[] => (archive[list] as unknown[] | undefined) ?? [];

/** Each record alone, in an archive that is otherwise empty. */
const apart = (archive: RawArchive): RawArchive[] => {
  const frame = Object.fromEntries(
    Object.entries(archive).filter(([key]) => !(LISTS as readonly string[]).includes(key)),
  );
  const alone = LISTS.flatMap((list) => records(archive, list).map((record) => ({ ...frame, [list]: [record] })));
  return alone.length > 0 ? alone : [frame];
};

function frozen<Value>(value: Value): Value {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

it('they lead from 1 upwards without a gap, each numbered as its file', () => {
  expect(migrations.map((migration) => migration.to)).toEqual(migrations.map((_, n) => n + 1));
  for (const [name, { to }] of cases) expect(name).toMatch(new RegExp(`^${`${to}`.padStart(4, '0')}-[a-z-]+$`));
  expect(SCHEMA).toBe(migrations.length);
});

describe.each(cases)('%s', (_, migration, example) => {
  const { before, after } = example ?? { before: {}, after: {} };

  it('has an example', () => expect(example).toBeDefined());

  it('makes of what was before what is after, and leaves its input alone', () => {
    expect(migration.up(frozen(structuredClone(before)))).toEqual(after);
    expect(after.schema).toBe(migration.to);
  });

  it('gives in parts what it gives at once', () => {
    const parts = apart(before).map((part) => migration.up(part));
    for (const list of LISTS) expect(parts.flatMap((part) => records(part, list))).toEqual(records(after, list));
  });

  it('keeps what it does not know, in the archive and in each record', () => {
    const marked: RawArchive = structuredClone({ ...before, unknown: { kept: true } });
    for (const list of LISTS)
      marked[list] = [...records(marked, list), { unknown: 'alone' }].map((record) => ({
        ...(record as object),
        stray: [list],
      }));
    const result = migration.up(marked);
    expect(result.unknown).toEqual({ kept: true });
    for (const list of LISTS)
      for (const record of records(result, list)) expect(record).toMatchObject({ stray: [list] });
  });
});

describe('migrate', () => {
  const oldest = cases[0]?.[2]?.before ?? {};

  it('brings the oldest archive up to now, and changes nothing the second time', () => {
    const once = migrate(oldest);
    expect(once).toMatchObject({ ok: true, value: { schema: SCHEMA } });
    if (once.ok) expect(canonicalJson(migrate(once.value))).toBe(canonicalJson(once));
  });

  it.each([SCHEMA + 1, 9_999, `${SCHEMA + 1}`, Number.POSITIVE_INFINITY])('refuses schema %j by name', (schema) => {
    const refused = migrate({ ...oldest, schema });
    expect(refused).toMatchObject({ ok: false, code: 'newer' });
    if (!refused.ok) expect(refused.say).toContain(`${schema}`);
  });
});
