// The notebook did not open: why, what can be done, and its raw data for whoever can rescue it.
import { useState } from 'preact/hooks';
import { Erased } from '@/components/safety/erased';
import { ClosedStore } from '@/components/ui/closed-store';
import { reasonOf } from '@/lib/model/reason';
import { saveFile } from '@/lib/ports/save-file';
import { rawData } from '@/lib/store/raw';

export interface ClosedProps {
  reason: string;
  /** On purpose, by the rep. */
  erased?: boolean | undefined;
  onRetry(): void;
}

export function Closed({ reason, erased, onRetry }: ClosedProps) {
  const [failed, setFailed] = useState('');
  const saveRaw = () => {
    void rawData(indexedDB)
      .then((text) => saveFile('rung-raw-data.json', 'application/json', text))
      .catch((error: unknown) => setFailed(reasonOf(error)));
  };
  if (erased) return <Erased onNew={onRetry} />;
  return <ClosedStore reason={failed || reason} onRetry={onRetry} onRaw={saveRaw} />;
}
