// A season in which the rep wants to watch customers at work: from when to when, how many days, how far it is.
import { RuleForm } from '@/components/ladder/rule-form';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { day, formOf, number } from '@/lib/model/entry/part';
import { sayDay } from '@/lib/model/when';
import { type Season, saveSeason, seasonGoal } from '@/lib/services/rep/season-goal';
import type { Store } from '@/lib/store/store';
import { say, sayNumber } from '@/lib/words';

const FIELDS = formOf({
  from: day(say('season_from')),
  to: day(say('season_to')),
  days: number(say('season_days'), 1, 366),
});

const WORDS = { ahead: 'season_ahead', now: 'season_now', past: 'season_past' } as const;

function progress({ from, to, days, spent, when }: Season, store: Store): string {
  const told = (on: string) => sayDay(on, store.world.now(), store.world.zone());
  const number = sayNumber(spent, { maximumFractionDigits: 1 });
  return say(WORDS[when], number, days, told(from), told(to));
}

export function SeasonPart({ store, run }: { store: Store; run: Actions['run'] }) {
  const season = useAnswer(() => seasonGoal(store), []);
  if (season === undefined) return null;
  const goal = season && { from: season.from, to: season.to, days: season.days };
  return (
    <RuleForm
      title={say('season')}
      why={say('season_why')}
      sofar={season ? progress(season, store) : ''}
      fields={FIELDS}
      values={{ ...goal }}
      onSave={(values) => void run(saveSeason(store, values), say('saved'))}
    />
  );
}
