// The parts of a person's view that are fetched only when they are needed.

import { later } from '@/components/ui/later';
import { chips } from '@/lib/journal';
import type { CalendarButtonProps } from './calendar-button';
import type { CareLineProps } from './care-line';
import type { EntryEditProps } from './entry-edit';
import type { LineFormProps } from './line-form';
import type { QuestionsPartProps } from './questions-part';
import type { RiskPartProps } from './risk-part';
import type { MoveEditProps } from './stage/move-edit';
import type { MoveFormProps } from './stage/move-form';
import type { ProofsPartProps } from './stage/proofs-part';
import type { SuggestionPartProps } from './stage/suggestion-part';
import type { ThanksButtonProps } from './thanks-button';

export const CalendarButton = later<CalendarButtonProps>(
  async () => (await import('./calendar-button')).CalendarButton,
);
export const LineForm = later<LineFormProps>(async () => (await import('./line-form')).LineForm);
const EntryEdit = later<EntryEditProps>(async () => (await import('./entry-edit')).EntryEdit);
const MoveEdit = later<MoveEditProps>(async () => (await import('./stage/move-edit')).MoveEdit);
export const MoveForm = later<MoveFormProps>(async () => (await import('./stage/move-form')).MoveForm);
export const ProofsPart = later<ProofsPartProps>(async () => (await import('./stage/proofs-part')).ProofsPart);
export const QuestionsPart = later<QuestionsPartProps>(async () => (await import('./questions-part')).QuestionsPart);
export const RiskPart = later<RiskPartProps>(async () => (await import('./risk-part')).RiskPart);
export const SuggestionPart = later<SuggestionPartProps>(
  async () => (await import('./stage/suggestion-part')).SuggestionPart,
);
export const ThanksButton = later<ThanksButtonProps>(async () => (await import('./thanks-button')).ThanksButton);
export const CareLine = later<CareLineProps>(async () => (await import('./care-line')).CareLine);

/** The form an entry is changed in; null for kinds that are not logged by hand. */
export function formFor(kind: string): typeof EntryEdit | null {
  if (kind === 'stage') return MoveEdit;
  return chips.some((chip) => chip.kind === kind) ? EntryEdit : null;
}
