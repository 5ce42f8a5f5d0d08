// Nobody said whose their name or an address of theirs is: such a thing counts as the employer's.

import { startOf } from '@/lib/lists/reading/days';
import { ASIDE, list } from '@/lib/lists/reading/list';
import { shortDay } from '@/lib/lists/reading/told';
import { isUnsaid, unsaidHandles } from '@/lib/model/facets';
import { ownerOfField } from '@/lib/model/whose/ownership';
import { say, sayCount } from '@/lib/words';

export default list({
  id: 'unsaid',
  group: ASIDE,
  order: 1,
  title: say('filter_unsaid'),
  why: say('list_unsaid_why'),
  find: (one) => {
    const { record } = one.person;
    if (!isUnsaid(record)) return [];
    const { length } = unsaidHandles(record);
    const isName = ownerOfField(record, 'name').is === 'unknown';
    const what = [...(isName ? [say('column_name')] : []), ...(length > 0 ? [sayCount('list_addresses', length)] : [])];
    return [
      {
        from: startOf(record.created, one),
        reason: say('list_unsaid', what.join(', '), shortDay(record.created, one)),
        action: { do: 'owner', label: say('do_mine'), owner: 'personal' },
        others: [{ do: 'owner', label: say('do_employers'), owner: 'employer' }],
      },
    ];
  },
});
