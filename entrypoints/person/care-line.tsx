// One quiet line where what is typed is of the kind that the law protects most.

import { useAnswer } from '@/entrypoints/hooks/use-store';
import { type Care, careFor } from '@/lib/services/entry/care-for';
import { say, type Word } from '@/lib/words';

const CARE = {
  health: 'care_health',
  religion: 'care_religion',
  union: 'care_union',
  politics: 'care_politics',
  'sex-life': 'care_sex_life',
  ethnicity: 'care_ethnicity',
  crime: 'care_crime',
  pay: 'care_pay',
} as const satisfies Record<Care, Word>;

export interface CareLineProps {
  text: string;
}

export function CareLine({ text }: CareLineProps) {
  const care = useAnswer(() => careFor(text), [text]);
  return care ? (
    <p class="hint" role="note">
      {say('care', say(CARE[care]))}
    </p>
  ) : null;
}
