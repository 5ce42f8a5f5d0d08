// The parts of the popup that are fetched only when the rep asks for them.
import { later } from '@/components/later';
import type { EntryEditProps } from './entry-edit';
import type { LineFormProps } from './line-form';

export const LineForm = later<LineFormProps>(async () => (await import('./line-form')).LineForm);
export const EntryEdit = later<EntryEditProps>(async () => (await import('./entry-edit')).EntryEdit);
