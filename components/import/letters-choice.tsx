// How the letters of a file are read that does not say so: a guess, the first names read that way, and every other way.
import { say } from '@/lib/words';

export interface LettersChoiceProps {
  /** Label of the one it is read in. */
  encoding: string;
  /** The likeliest first. */
  encodings: readonly { id: string; name: string }[];
  /** A few names of the file, as they are read now. */
  words: readonly string[];
  onEncoding(id: string): void;
}

export function LettersChoice({ encoding, encodings, words, onEncoding }: LettersChoiceProps) {
  return (
    <section class="letters-choice" aria-label={say('letters')}>
      <h2>{say('letters')}</h2>
      <p class="soft">{say('letters_why')}</p>
      <label>
        <span>{say('letters_read_as')}</span>{' '}
        <select class="field" value={encoding} onChange={({ currentTarget }) => onEncoding(currentTarget.value)}>
          {encodings.map(({ id, name }) => (
            <option key={id} value={id}>{`${name} (${id})`}</option>
          ))}
        </select>
      </label>
      <ul aria-label={say('letters_sample')}>
        {words.map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
