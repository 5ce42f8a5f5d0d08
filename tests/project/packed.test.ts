// Long tables are packed by the build: what a page unpacks is what was packed, whatever it holds.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signsOf, UNPACKS } from '@/wxt.config';

test('a packed table is unpacked as it was, and its signs need no escaping', async () => {
  const url = `data:text/javascript,${encodeURIComponent(UNPACKS)}`;
  const { unpacked } = (await import(/* @vite-ignore */ url)) as {
    unpacked(signs: string, size: number): Promise<unknown>;
  };
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const json = JSON.stringify(value);
      const bytes = gzipSync(json, { level: 9 });
      const signs = signsOf(bytes);
      expect(JSON.stringify(signs)).toBe(`"${signs}"`);
      expect(JSON.stringify(await unpacked(signs, bytes.length))).toBe(json);
    }),
    { numRuns: 300 },
  );
});
