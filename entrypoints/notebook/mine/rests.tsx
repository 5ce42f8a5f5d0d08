// In the place of a page about the rep's own notebook and computer, while they practise.
import { say } from '@/lib/words';

export const Rests = ({ title }: { title: string }) => (
  <section class="page narrow">
    <header>
      <h1>{title}</h1>
      <p class="soft">{say('practising_rests')}</p>
    </header>
  </section>
);
