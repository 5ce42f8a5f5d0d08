// JSON Schemas (2020-12) of what Rung writes as JSON, so that a package explains itself to whoever opens it later.
// In a build this is only their text, without what makes it.
import * as z from 'zod/mini';
import { OwnCard } from '@/lib/formats/jscontact/own-schema';
import { sortedJson } from '@/lib/formats/json/guard';
import { Envelope } from '@/lib/formats/portable/schema';
import { journal } from '@/lib/journal';
import { SCHEMA } from '@/lib/migrations/schema';
import { Archive, Setting } from '@/lib/model/archive';
import { Fact } from '@/lib/model/entry/entry';
import { Ladder } from '@/lib/model/ladder/ladder';
import { Contact } from '@/lib/model/person/contact';
import { Employment } from '@/lib/model/person/employment';
import { Handle } from '@/lib/model/person/handle';
import { Organisation } from '@/lib/model/person/organisation';
import { Provenance } from '@/lib/model/whose/provenance';
import { Manifest } from './manifest';

export interface SchemaFile {
  /** In a package. */
  path: string;
  text: string;
}

/** What has a name of its own in a schema. */
const named = z.registry<{ id: string }>();
const RECORDS: [string, z.ZodMiniType][] = [
  ['contact', Contact],
  ['handle', Handle],
  ['employment', Employment],
  ['provenance', Provenance],
  ['fact', Fact],
  ['ladder', Ladder],
  ['organisation', Organisation],
  ['setting', Setting],
];
for (const [id, type] of RECORDS) named.add(type, { id });

const schemaOf = (type: z.ZodMiniType): Record<string, unknown> => ({ ...z.toJSONSchema(type, { metadata: named }) });

/** A fact of a known kind has the shape of its kind; one of a kind that came later passes as a fact. */
function kinds(): unknown[] {
  return [...journal.values()]
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, schema }) => {
      const { $schema: _, $defs: __, ...shape } = schemaOf(schema);
      // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
      return { if: { properties: { kind: { const: kind } } }, then: shape };
    });
}

function archiveSchema(): unknown {
  const { $defs, ...schema } = schemaOf(Archive);
  const defs = ($defs ?? {}) as Record<string, Record<string, unknown>>;
  return { ...schema, $defs: { ...defs, fact: { ...defs.fact, allOf: kinds() } } };
}

const FILES: [name: string, title: string, of: () => unknown][] = [
  ['archive', 'Everything a notebook of Rung holds, or the part of it that was exported', archiveSchema],
  [
    'jscontact',
    'People as Cards of JSContact 1.0 (RFC 9553), with what only Rung says under rung.example',
    () => schemaOf(z.array(OwnCard)),
  ],
  ['portable-contacts', 'People as Portable Contacts 1.0 Draft C', () => schemaOf(Envelope)],
];

const written = (name: string, schema: unknown): SchemaFile => ({
  path: `schema/${name}.schema.json`,
  text: sortedJson(schema),
});

/** The same text for the same version of Rung. */
export const schemas: readonly SchemaFile[] = [
  ...FILES.map(([name, title, of]) =>
    written(name, { ...(of() as object), $id: `https://rung.example/schema/${SCHEMA}/${name}.schema.json`, title }),
  ),
  written('manifest', z.toJSONSchema(Manifest, { unrepresentable: 'any' })),
];
