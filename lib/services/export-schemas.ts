// The shape of the records, as JSON Schema in the package itself: the file explains itself to whoever finds it.
import * as z from 'zod/mini';
import { sortedJson } from '@/lib/formats/json/guard';
import { Setting } from '@/lib/model/archive';
import { Contact } from '@/lib/model/contact';
import { Fact } from '@/lib/model/entry';
import { Ladder } from '@/lib/model/ladder';
import { Organisation } from '@/lib/model/organisation';
import { Manifest } from './export-manifest';

const SCHEMAS = {
  contact: Contact,
  fact: Fact,
  ladder: Ladder,
  setting: Setting,
  organisation: Organisation,
  manifest: Manifest,
};

/** Path and text of each. */
export const schemaFiles = (): { path: string; text: string }[] =>
  Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `schema/${name}.schema.json`,
    text: sortedJson(z.toJSONSchema(schema, { unrepresentable: 'any' })),
  }));
