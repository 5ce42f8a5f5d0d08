// The notebook did not open: why, what can be done, and its raw data for whoever can rescue it.
import { useState } from 'preact/hooks';
import { Erased } from '@/components/safety/erased';
import { LostCopies } from '@/components/safety/lost-copies';
import { ClosedStore } from '@/components/ui/closed-store';
import { reasonOf } from '@/lib/model/reason';
import { openNotebook } from '@/lib/ports/own-pages';
import { world } from '@/lib/ports/world';
import { saveRaw } from './save-raw';
import { sayCopies } from './say-copies';
import { useCopies } from './use-copies';

export interface ClosedProps {
  reason: string;
  /** On purpose, by the rep. */
  erased?: boolean | undefined;
  /** It can be read in the notebook. */
  newer?: boolean | undefined;
  /** The browser lost it, and it could not be filled again by itself. */
  lost?: boolean | undefined;
  /** With a name, filled from the copy of that name; with null, from nothing but what is left. */
  onRetry(choice?: string | null): void;
}

export function Closed({ reason, erased, newer, lost, onRetry }: ClosedProps) {
  const [failed, setFailed] = useState('');
  const copies = useCopies(lost ? world.keeping : undefined);
  const raw = () => void saveRaw().catch((error: unknown) => setFailed(reasonOf(error)));
  if (erased) return <Erased onNew={() => onRetry()} />;
  const read = newer ? () => void openNotebook('/people') : undefined;
  return (
    <ClosedStore reason={failed || reason} onRetry={() => onRetry()} onRaw={raw} onRead={read}>
      {copies && <LostCopies copies={sayCopies(copies.bases, world)} onChoose={onRetry} />}
    </ClosedStore>
  );
}
