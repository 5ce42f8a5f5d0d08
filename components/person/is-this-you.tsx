// "Is this you?": what a page says of the one who is signed in, for the rep to confirm or to deny.
import { say } from '@/lib/words';

export interface IsThisYouProps {
  /** Who says so: the site's name, or the page in front. */
  where: string;
  /** Names, addresses and profiles, as they would be known. */
  signs: readonly string[];
  onYes(): void;
  onNo(): void;
}

export function IsThisYou({ where, signs, onYes, onNo }: IsThisYouProps) {
  return (
    <div class="is-this-you">
      <h2>{say('is_this_you')}</h2>
      <p class="soft">{say('is_this_you_why', where)}</p>
      <ul class="signs">
        {signs.map((sign) => (
          <li key={sign}>
            <bdi>{sign}</bdi>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="button" onClick={onYes}>
          {say('thats_me')}
        </button>
        <button type="button" class="button quiet" onClick={onNo}>
          {say('not_me')}
        </button>
      </p>
    </div>
  );
}
