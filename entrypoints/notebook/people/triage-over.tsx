// Nobody is left to be gone through: on to everybody, or to the next file.
import { say } from '@/lib/words';

export function TriageOver() {
  return (
    <div class="buttons">
      <a class="button" href="#/people">
        {say('people')}
      </a>
      <a class="button quiet" href="#/import">
        {say('import')}
      </a>
    </div>
  );
}
