// A short thank-you to a colleague whom a customer praised.
import type { Praise } from '@/lib/model/entry/praise';
import { LOCALE, say } from '@/lib/words';

const and = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

export function thanksWords({ colleague, from, words }: Praise): string {
  const who = from.length > 0 ? and.format(from) : say('thanks_customer');
  const hello = colleague ? say('thanks_hello', colleague) : say('thanks_hello_nobody');
  return [hello, say('thanks_said', who), words && say('thanks_words', words), say('thanks_end')]
    .filter(Boolean)
    .join('\n\n');
}
