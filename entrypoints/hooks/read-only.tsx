// A notebook of a newer Rung, above every page of it: that it can only be read, and its raw data to save.
import { useState } from 'preact/hooks';
import { NewerNotice } from '@/components/ui/newer-notice';
import { reasonOf } from '@/lib/model/reason';
import { saveRaw } from './save-raw';

export function ReadOnly({ reason }: { reason: string }) {
  const [failed, setFailed] = useState('');
  const raw = () => void saveRaw().catch((error: unknown) => setFailed(reasonOf(error)));
  return <NewerNotice reason={reason} failed={failed} onRaw={raw} />;
}
