// Passes a customer's praise on: one press, and a thank-you to the colleague is on the clipboard.
import { thanksWords } from '@/components/words/thanks-words';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { copyText } from '@/lib/ports/report';
import { praiseIn } from '@/lib/services/entry/thank-colleague';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface ThanksButtonProps {
  store: Store;
  /** Id of the entry. */
  entry: string;
  tell: Actions['tell'];
}

export function ThanksButton({ store, entry, tell }: ThanksButtonProps) {
  const copy = async () => {
    const praise = await praiseIn(store, entry);
    if (!praise.ok) return tell(praise.say, 'warn');
    if (await copyText(thanksWords(praise.value))) tell(say('thanks_copied'));
    else tell(say('thanks_refused'), 'warn');
  };
  return (
    <button type="button" class="button quiet" onClick={() => void copy()}>
      {say('thanks_copy')}
    </button>
  );
}
