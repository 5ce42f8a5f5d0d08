// The owner of an item in a few words.
import type { Ownership } from '@/lib/model/whose/provenance';
import type { Word } from '@/lib/words';

export const CLASS_WORDS: Record<Ownership, Word> = {
  personal: 'class_personal',
  shared: 'class_shared',
  unknown: 'class_unknown',
  employer: 'class_employer',
};
