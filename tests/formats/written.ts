// What a format makes of an archive, as one text.
import type { Format } from '@/lib/formats/format';
import { contextOf } from '@/lib/formats/text/context';
import { whole } from '@/lib/formats/text/whole';
import type { Archive } from '@/lib/model/archive';

export const written = (format: Pick<Format, 'write'>, archive: Archive): string =>
  whole(format.write?.(archive, contextOf(archive)));
