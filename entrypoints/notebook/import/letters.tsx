// How the letters of a file are read, with the first names that come out.
import { LettersChoice } from '@/components/import/letters-choice';
import { nameOfEncoding } from '@/lib/formats/text/letters';
import { wordsBeyondAscii } from '@/lib/services/import/first-words';
import type { Store } from '@/lib/store/store';
import { chooseLetters } from './otherwise';
import type { Ready } from './state';

/** Asked only where the file does not say how its letters are encoded. */
export function Letters({ store, ready }: { store: Store; ready: Ready }) {
  const { letters, archive } = ready.imported;
  if (!letters) return null;
  return (
    <LettersChoice
      encoding={letters.encoding}
      encodings={letters.possible.map((id) => ({ id, name: nameOfEncoding(id) }))}
      words={wordsBeyondAscii(archive)}
      onEncoding={(encoding) => void chooseLetters(store, ready, encoding)}
    />
  );
}
