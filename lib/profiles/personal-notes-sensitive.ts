// Personal notes with what is marked sensitive, for a rep who chooses so by name.
import { selectNotes } from './personal-notes';
import type { Profile } from './profile';

export default {
  id: 'personal-notes-sensitive',
  name: 'Personal notes, sensitive ones too',
  explain: 'The same, with what you noted about people marked sensitive. Keep this file where only you can read it.',
  select: (archive) => selectNotes(archive, true),
} satisfies Profile;
