// The way to the standing questions, and the form itself once it is wanted.
import { useState } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import type { Fact } from '@/lib/model/entry/entry';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { QuestionsPart } from './later';

export interface AskPartProps {
  store: Store;
  actions: Actions;
  person: string;
  entries: readonly Fact[];
}

export function AskPart(props: AskPartProps) {
  const [open, setOpen] = useState(false);
  if (open) return <QuestionsPart {...props} onClose={() => setOpen(false)} />;
  return (
    <button type="button" class="button quiet ask" onClick={() => setOpen(true)}>
      {say('questions_open')}
    </button>
  );
}
