// Days spent watching customers at work: how many so far, how many are good, and which visits they were.
import { say, sayCount, sayNumber } from '@/lib/words';
import { PeopleList, type PersonItem } from './people-list';

export interface VisitsTileProps {
  role: 'new-hire' | 'experienced';
  min: number;
  max: number;
  /** Half a day is 0.5. */
  days: number;
  /** The last day that counts, in words. */
  until: string;
  visits: readonly { id: string; day: string; names: string; days: number; onPeakDay: boolean; href: string }[];
  major: readonly PersonItem[];
  onPick(id: string): void;
}

const number = (days: number): string => sayNumber(days, { maximumFractionDigits: 1 });

export function VisitsTile({ role, min, max, days, until, visits, major, onPick }: VisitsTileProps) {
  const isNew = role === 'new-hire';
  return (
    <section aria-label={say('visits')}>
      <h2>{say('visits')}</h2>
      <p class="soft">{say(isNew ? 'visits_why_new' : 'visits_why', min, max)}</p>
      <p class="big">
        <strong>{say('visits_days', number(days), min, max)}</strong>{' '}
        <span class="soft">{say('visits_until', until)}</span>
      </p>
      {visits.length === 0 && <p class="soft">{say('visits_none')}</p>}
      <ul class="visits" aria-label={say('visits_counted')}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <a href={visit.href}>{visit.names}</a>
            <span class="soft">
              {[visit.day, sayCount('visit_days', visit.days), visit.onPeakDay && say('on_peak_day')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <h3>{say('major_people')}</h3>
      {major.length === 0 ? (
        <p class="soft">{say('major_none')}</p>
      ) : (
        <PeopleList label={say('major_people')} items={major} onPick={onPick} />
      )}
    </section>
  );
}
