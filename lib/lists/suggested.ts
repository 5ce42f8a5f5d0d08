// What was logged fits a higher stage.
import { assess } from '@/lib/model/ladder/evidence';
import { stageName } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import { say } from '@/lib/words';
import { dayAt, startOf } from './reading/days';
import { list } from './reading/list';
import { shortDay, wordsOf } from './reading/told';

/** As many proofs are told. */
const TOLD = 2;

export default list({
  id: 'suggested',
  group: 'rung',
  order: 1,
  find: (one) => {
    const { ladder, stage } = one.person;
    const { suggested, proofs, metOn } = assess(ladder, stage, one.evidence);
    if (suggested === null) return [];
    const told = proofs.flatMap(({ entry: id, moment }) => {
      const entry = one.entries.find(({ entry }) => entry === id);
      return entry ? [`${wordsOf(entry, one)} (${shortDay(isoOf(moment), one)})`] : [];
    });
    const name = stageName(ladder, suggested);
    const why = told.slice(-TOLD).join('; ');
    return [
      {
        from: startOf(dayAt(metOn ?? one.now, one), one),
        reason: why ? say('list_fits', suggested, name, why) : say('list_fits_known', suggested, name),
        action: { do: 'move', label: say('do_move', suggested), to: suggested },
      },
    ];
  },
});
