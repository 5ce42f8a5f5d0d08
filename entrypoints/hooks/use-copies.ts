// The copies beside the database as a screen has them: asked again whenever a page of Rung kept one.
import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '@/lib/model/keeping';
import { type Copies, listCopies } from '@/lib/vault/listing';

/** Null until they are read, and where the browser has no place for them. */
export function useCopies(keeping: Keeping | undefined): Copies | null {
  const [copies, setCopies] = useState<Copies | null>(null);
  useEffect(() => {
    if (!keeping) return;
    let there = true;
    // What cannot be read is no reason to show nothing of what was read before.
    const read = () =>
      void listCopies(keeping).then(
        (found) => there && setCopies(found),
        () => {},
      );
    read();
    const stop = keeping.heard(read);
    return () => {
      there = false;
      stop();
    };
  }, [keeping]);
  return copies;
}
