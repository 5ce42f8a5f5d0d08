// What it took to come so far, a row for each stage, with the sum below.
import { say } from '@/lib/words';

export interface EffortRow {
  name: string;
  touches: number;
  minutes: number;
  given: number;
  asked: number;
  cameBack: number;
}

/** "1 h 25 min"; empty where no time was noted. */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours}\u00a0h`, rest > 0 && `${rest}\u00a0min`].filter(Boolean).join(' ');
}

function sumOf(rows: readonly EffortRow[]): EffortRow {
  const of = (key: 'touches' | 'minutes' | 'given' | 'asked' | 'cameBack') =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const name = say('effort_sum');
  return {
    ...{ name, touches: of('touches'), minutes: of('minutes') },
    ...{ given: of('given'), asked: of('asked'), cameBack: of('cameBack') },
  };
}

const Row = ({ name, touches, minutes, given, asked, cameBack }: EffortRow) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{touches || ''}</td>
    <td>{sayMinutes(minutes)}</td>
    <td>{given || ''}</td>
    <td>{asked || ''}</td>
    <td>{cameBack || ''}</td>
  </tr>
);

export function EffortTable({ rows }: { rows: readonly EffortRow[] }) {
  return (
    <table class="effort" aria-label={say('effort')}>
      <thead>
        <tr>
          <th scope="col">{say('stage')}</th>
          <th scope="col">{say('effort_touches')}</th>
          <th scope="col">{say('effort_time')}</th>
          <th scope="col">{say('effort_given')}</th>
          <th scope="col">{say('effort_asked')}</th>
          <th scope="col">{say('effort_back')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, n) => (
          <Row key={n} {...row} />
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <Row {...sumOf(rows)} />
        </tfoot>
      )}
    </table>
  );
}
