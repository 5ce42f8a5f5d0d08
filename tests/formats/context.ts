// What a file is read with in tests: time and ids by hand, and an origin nobody vouches for.
import type { ReadContext } from '@/lib/formats/format';
import { importedFrom, type Source } from '@/lib/model/whose/provenance';
import { testWorld } from '../store/world';

export const readContext = (source: Source = 'not-known'): ReadContext => ({
  ...testWorld(),
  from: importedFrom(source, '2026-03-02T09:00:00.000Z', 'import-1'),
});
