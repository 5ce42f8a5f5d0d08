// The parts of a person's view that are fetched only when they are needed.

import { later } from '@/components/ui/later';
import { chips } from '@/lib/journal';
import type { CareLineProps } from './care-line';
import type { CalendarButtonProps } from './entry/calendar-button';
import type { EntryEditProps } from './entry/entry-edit';
import type { LineFormProps } from './entry/line-form';
import type { RemindFormProps } from './entry/remind-form';
import type { SnoozeButtonProps } from './entry/snooze-button';
import type { ThanksButtonProps } from './entry/thanks-button';
import type { DoingPartProps } from './menu/doing-part';
import type { MenuItemsProps } from './menu/menu-items';
import type { QuestionsPartProps } from './questions-part';
import type { RiskPartProps } from './risk-part';
import type { AheadPartProps } from './stage/ahead-part';
import type { MoveEditProps } from './stage/move-edit';
import type { MoveFormProps } from './stage/move-form';
import type { ProofsPartProps } from './stage/proofs-part';
import type { SuggestionPartProps } from './stage/suggestion-part';

export const AheadPart = later<AheadPartProps>(async () => (await import('./stage/ahead-part')).AheadPart);
export const CalendarButton = later<CalendarButtonProps>(
  async () => (await import('./entry/calendar-button')).CalendarButton,
);
export const LineForm = later<LineFormProps>(async () => (await import('./entry/line-form')).LineForm);
const EntryEdit = later<EntryEditProps>(async () => (await import('./entry/entry-edit')).EntryEdit);
const MoveEdit = later<MoveEditProps>(async () => (await import('./stage/move-edit')).MoveEdit);
export const DoingPart = later<DoingPartProps>(async () => (await import('./menu/doing-part')).DoingPart);
export const MenuItems = later<MenuItemsProps>(async () => (await import('./menu/menu-items')).MenuItems);
export const MoveForm = later<MoveFormProps>(async () => (await import('./stage/move-form')).MoveForm);
export const ProofsPart = later<ProofsPartProps>(async () => (await import('./stage/proofs-part')).ProofsPart);
export const QuestionsPart = later<QuestionsPartProps>(async () => (await import('./questions-part')).QuestionsPart);
export const RemindForm = later<RemindFormProps>(async () => (await import('./entry/remind-form')).RemindForm);
export const RiskPart = later<RiskPartProps>(async () => (await import('./risk-part')).RiskPart);
export const SnoozeButton = later<SnoozeButtonProps>(async () => (await import('./entry/snooze-button')).SnoozeButton);
export const SuggestionPart = later<SuggestionPartProps>(
  async () => (await import('./stage/suggestion-part')).SuggestionPart,
);
export const ThanksButton = later<ThanksButtonProps>(async () => (await import('./entry/thanks-button')).ThanksButton);
export const CareLine = later<CareLineProps>(async () => (await import('./care-line')).CareLine);

/** The form an entry is changed in; null for kinds that are not logged by hand. */
export function formFor(kind: string): typeof EntryEdit | null {
  if (kind === 'stage') return MoveEdit;
  return chips.some((chip) => chip.kind === kind) ? EntryEdit : null;
}
