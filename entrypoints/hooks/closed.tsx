// The notebook did not open: why, what can be done, and its raw data for whoever can rescue it.
import { useState } from 'preact/hooks';
import { Erased } from '@/components/safety/erased';
import { ClosedStore } from '@/components/ui/closed-store';
import { reasonOf } from '@/lib/model/reason';
import { openNotebook } from '@/lib/ports/own-pages';
import { saveRaw } from './save-raw';

export interface ClosedProps {
  reason: string;
  /** On purpose, by the rep. */
  erased?: boolean | undefined;
  /** It can be read in the notebook. */
  newer?: boolean | undefined;
  onRetry(): void;
}

export function Closed({ reason, erased, newer, onRetry }: ClosedProps) {
  const [failed, setFailed] = useState('');
  const raw = () => void saveRaw().catch((error: unknown) => setFailed(reasonOf(error)));
  if (erased) return <Erased onNew={onRetry} />;
  const read = newer ? () => void openNotebook('/people') : undefined;
  return <ClosedStore reason={failed || reason} onRetry={onRetry} onRaw={raw} onRead={read} />;
}
