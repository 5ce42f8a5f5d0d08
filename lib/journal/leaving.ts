// They left a job: which one, and where they went as far as that is known.

import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry/entry';
import { phrase } from '@/lib/words';
import { journalKind, Note } from './kind';

const line = z.optional(z.string().check(z.maxLength(300)));

const Leaving = z.extend(Fact, {
  kind: z.literal('leaving'),
  /** Where they were; absent where nobody knew. */
  organisation: line,
  /** Where they went, and as what. */
  wentTo: line,
  title: line,
  note: z.optional(Note),
});

export default journalKind<z.infer<typeof Leaving>>({
  kind: 'leaving',
  schema: Leaving,
  chips: [],
  form: [],
  read: ({ organisation, wentTo, title, note = '' }) => {
    const now = [title, wentTo].filter(Boolean).join(', ');
    const aside = [now && phrase`Now ${now}`, note.trim()].filter(Boolean).join('; ');
    return {
      icon: 'link',
      label: phrase`Change of job`,
      line: organisation ? phrase`Left ${organisation}` : phrase`Left their job`,
      ...(aside && { aside }),
    };
  },
  evidence: () => [],
});
