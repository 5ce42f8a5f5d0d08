// Reading the text of a file in tests, where nothing of it is expected to be left out.
import type { Format } from '@/lib/formats/format';
import { success } from '@/lib/model/result';
import { readContext } from './context';

export async function readText(format: Pick<Format, 'read'>, text: string) {
  const read = await format.read?.(new TextEncoder().encode(text), readContext());
  if (!read) throw new Error('a format that does not read');
  return read.ok ? success(read.value.archive) : read;
}
