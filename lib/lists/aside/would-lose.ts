// Known by addresses of their job alone: whoever changes jobs would be lost.

import { startOf } from '@/lib/lists/reading/days';
import { ASIDE, list } from '@/lib/lists/reading/list';
import { isGone } from '@/lib/lists/reading/standing';
import { isWorkOnly } from '@/lib/model/facets';
import { reach } from '@/lib/model/person/contact';
import { firstName } from '@/lib/model/person/same-name';
import { say, sayCount } from '@/lib/words';

export default list({
  id: 'would-lose',
  group: ASIDE,
  order: 2,
  title: say('view_work_only'),
  why: say('list_would_lose_why'),
  find: (one) => {
    const { record } = one.person;
    if (!isWorkOnly(record) || isGone(one)) return [];
    return [
      {
        from: startOf(record.created, one),
        reason: sayCount('list_would_lose', reach(record).lost.length),
        action: { do: 'copy', label: say('reach_copy'), text: say('reach_ask', firstName(record.name)) },
      },
    ];
  },
});
