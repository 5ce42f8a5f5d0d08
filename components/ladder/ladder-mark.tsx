// The ladder in a list: a column of dashes, as many in the accent as stages were reached.
import { say } from '@/lib/words';
import '@/components/styles/ladder.css';

export function LadderMark({ stage, of, name }: { stage: number; of: number; name: string }) {
  return (
    <span class="ladder-mark" role="img" aria-label={say('stage_of', stage, of, name)} title={`${stage} ${name}`}>
      {Array.from({ length: of }, (_, i) => (
        <i key={i} class={of - i <= stage ? 'reached' : ''} />
      ))}
    </span>
  );
}
