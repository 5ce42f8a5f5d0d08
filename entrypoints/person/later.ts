// The parts of a person's view that are fetched only when they are needed.

import { later } from '@/components/ui/later';
import type { CalendarButtonProps } from './calendar-button';
import type { CareLineProps } from './care-line';
import type { EntryEditProps } from './entry-edit';
import type { LineFormProps } from './line-form';
import type { MoveFormProps } from './move-form';
import type { QuestionsPartProps } from './questions-part';
import type { RiskPartProps } from './risk-part';
import type { ThanksButtonProps } from './thanks-button';

export const CalendarButton = later<CalendarButtonProps>(
  async () => (await import('./calendar-button')).CalendarButton,
);
export const LineForm = later<LineFormProps>(async () => (await import('./line-form')).LineForm);
export const EntryEdit = later<EntryEditProps>(async () => (await import('./entry-edit')).EntryEdit);
export const MoveForm = later<MoveFormProps>(async () => (await import('./move-form')).MoveForm);
export const QuestionsPart = later<QuestionsPartProps>(async () => (await import('./questions-part')).QuestionsPart);
export const RiskPart = later<RiskPartProps>(async () => (await import('./risk-part')).RiskPart);
export const ThanksButton = later<ThanksButtonProps>(async () => (await import('./thanks-button')).ThanksButton);
export const CareLine = later<CareLineProps>(async () => (await import('./care-line')).CareLine);
