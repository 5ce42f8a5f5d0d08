// Who could still be reached after a change of job, of those on the third stage or above.
import { reach } from '@/lib/model/person/contact';
import { say } from '@/lib/words';
import type { Figure } from './figure';

const FROM = 3;

export default {
  id: 'reachable',
  order: 8,
  title: say('report_reachable'),
  count: () => {
    const by = { yes: 0, unsure: 0, no: 0 };
    return {
      person: ({ record, stage }) => {
        if (stage >= FROM) by[reach(record).answer] += 1;
      },
      result: () => ({
        number: `${by.yes}`,
        words: say('report_reachable_words', by.yes + by.unsure + by.no, FROM, by.no, by.unsure),
        table: {
          head: ['', say('report_n')],
          rows: [
            [say('reach_yes'), by.yes],
            [say('reach_unsure'), by.unsure],
            [say('reach_no'), by.no],
          ],
        },
      }),
    };
  },
} satisfies Figure;
