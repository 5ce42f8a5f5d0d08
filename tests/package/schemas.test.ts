// The JSON Schemas of a package: they hold for what Rung writes, and say something about all of it.
import 'temporal-polyfill/global';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import jscontact from '@/lib/formats/jscontact';
import { OwnCard } from '@/lib/formats/jscontact/own-schema';
import portable from '@/lib/formats/portable-contacts';
import { journal } from '@/lib/journal';
import type { Archive } from '@/lib/model/archive';
import { schemas as files } from '@/lib/package/schemas';
import { anyArchive, hardArchive } from '../formats/archives';
import { written } from '../formats/written';

type Json = Record<string, unknown>;

const schemas = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as Json]));
const schemaAt = (name: string) => schemas.get(`schema/${name}.schema.json`) as Json;

// Formats, such as that of a uuid, say nothing of the shape.
const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: true });
const validators = new Map([...schemas].map(([path, schema]) => [path, ajv.compile(schema)]));

/** What a validator that knows nothing of Rung finds. */
function foundBy(name: string, value: unknown): string {
  const validate = validators.get(`schema/${name}.schema.json`);
  return validate?.(value) ? '' : ajv.errorsText(validate?.errors ?? null);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the value is against the schema, or has a property that the schema must name and does not. */
function faults(schema: unknown, value: unknown, root: Json, must: RegExp, at = ''): string[] {
  if (!isObject(schema)) return [];
  const inner = (other: unknown, part = value, place = at) => faults(other, part, root, must, place);
  if (typeof schema.$ref === 'string') {
    const found = schema.$ref
      .split('/')
      .slice(1)
      .reduce<unknown>((here, key) => (here as Json | undefined)?.[key], root);
    return found ? inner(found) : [`${at}: ${schema.$ref} leads nowhere`];
  }
  const any = schema.anyOf as unknown[] | undefined;
  if (any) return any.map((one) => inner(one)).sort((a, b) => a.length - b.length)[0] ?? [];
  if ('const' in schema && schema.const !== value) return [`${at}: is not ${schema.const}`];
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return [`${at}: is none of ${schema.enum}`];
  if (typeof value === 'string' && schema.type !== undefined && ![schema.type].flat().includes('string'))
    return [`${at}: a text`];
  if (typeof value === 'string' && typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value))
    return [`${at}: ${value}`];
  if (schema.type === undefined && Array.isArray(value)) return [];
  if (Array.isArray(value))
    return schema.type === 'array'
      ? value.flatMap((part, i) => inner(schema.items, part, `${at}/${i}`))
      : [`${at}: a list`];
  if (!isObject(value)) return [];
  const known = (schema.properties ?? {}) as Json;
  const missing = ((schema.required ?? []) as string[])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${at}/${name}: missing`);
  const unnamed = Object.keys(value).filter(
    (name) => must.test(name) && !Object.hasOwn(known, name) && Object.keys(known).length > 0,
  );
  return [
    ...missing,
    ...unnamed.map((name) => `${at}/${name}: not named`),
    ...Object.entries(value).flatMap(([name, part]) =>
      inner(Object.hasOwn(known, name) ? known[name] : schema.additionalProperties, part, `${at}/${name}`),
    ),
  ];
}

const WRITERS = {
  archive: [archiveJson, /^(id|key|name|handles|clocks|entry|people|at|kind)$/],
  // Of a Card and of a Portable Contact every property must be one the standard names, or stand under a name of Rung's own.
  jscontact: [jscontact, /./],
  'portable-contacts': [portable, /./],
} as const;

/** What stands below a name of Rung's own is an open record of the notebook. */
const INSIDE_OWN = /\/rung\.example:[^/]*\/.*: not named$/;

describe.each(Object.entries(WRITERS))('%s', (name, [format, must]) => {
  const check = (archive: Archive) => {
    const value: unknown = JSON.parse(written(format, archive));
    const found = faults(schemaAt(name), value, schemaAt(name), must);
    expect(found.filter((fault) => !INSIDE_OWN.test(fault))).toEqual([]);
    expect(foundBy(name, value)).toBe('');
  };

  it('holds for what is written', () => {
    check(hardArchive());
    fc.assert(fc.property(anyArchive, check), { numRuns: 30 });
  });

  it('says what it is', () => {
    expect(schemaAt(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(`^https://rung.example/schema/\\d+/${name}.schema.json$`),
      title: expect.stringMatching(/\w{4}/),
    });
  });
});

it('refuses what is against it, deep inside too', () => {
  const cards = JSON.parse(written(jscontact, hardArchive())) as { emails?: { e1: Json } }[];
  const mail = cards.find(({ emails }) => emails)?.emails?.e1 as Json;
  mail['rung.example:owner'] = 'nobody';
  const schema = schemaAt('jscontact');
  expect(faults(schema, cards, schema, /^$/)).toEqual([
    expect.stringMatching(/emails\/e1\/rung\.example:owner: is none of/),
  ]);
  expect(foundBy('jscontact', cards)).toMatch(/emails\/e1\/rung\.example:owner must be/);
  expect(OwnCard.safeParse(cards.find(({ emails }) => emails)).success).toBe(false);
});

it('a Card of Rung has the shape of its own dialect', () => {
  fc.assert(
    fc.property(anyArchive, (archive) => {
      for (const card of JSON.parse(written(jscontact, archive)))
        expect(OwnCard.safeParse(card).error?.issues).toBeUndefined();
    }),
  );
});

it('every reference leads somewhere', () => {
  for (const root of schemas.values())
    for (const [, path = ''] of JSON.stringify(root).matchAll(/"\$ref":"#\/([^"]*)"/g)) {
      const found = path.split('/').reduce<unknown>((here, key) => (here as Json | undefined)?.[key], root);
      expect(found, path).toBeDefined();
    }
});

it('every kind of entry is told', () => {
  const { fact } = schemaAt('archive').$defs as {
    fact: { allOf: { if: { properties: { kind: { const: string } } } }[] };
  };
  expect(fact.allOf.map((one) => one.if.properties.kind.const)).toEqual([...journal.keys()].sort());
});
