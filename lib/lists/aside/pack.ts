// What a new colleague should hear: what it did for them, and their questions with the answers; by name where they allow it.

import { startOf } from '@/lib/lists/reading/days';
import { ASIDE, list } from '@/lib/lists/reading/list';
import type { One } from '@/lib/lists/reading/one';
import { isCovered, wordsOf } from '@/lib/lists/reading/told';
import type { Fact } from '@/lib/model/entry/entry';
import { say, sayCount } from '@/lib/words';

const isWorthHearing = ({ kind, about, answered }: Fact): boolean =>
  kind === 'insight' && (about === 'value' || (about === 'question' && answered === true));

/** Their name out of the words, where they have not allowed it. */
function withoutName(words: string, { person: { record } }: One): string {
  const names = record.name.split(/\s+/).filter((part) => part.length > 1);
  return [record.name, ...names].reduce((text, name) => text.replaceAll(name, '…'), words);
}

export default list({
  id: 'pack',
  group: ASIDE,
  order: 3,
  title: say('list_pack'),
  why: say('list_pack_why'),
  find: (one) => {
    const told = one.own.filter((entry) => isWorthHearing(entry) && !isCovered(entry, one));
    const [oldest, newest] = [told.at(-1), told[0]];
    if (!oldest || !newest) return [];
    const named = one.ask.scopes.includes('name');
    const lines = told.map((entry) => `– ${named ? wordsOf(entry, one) : withoutName(wordsOf(entry, one), one)}`);
    return [
      {
        from: startOf(oldest.at, one),
        reason: say(
          named ? 'list_pack_named' : 'list_pack_unnamed',
          wordsOf(newest, one),
          sayCount('list_stories', told.length),
        ),
        action: {
          do: 'copy',
          label: say('do_copy'),
          text: [named ? one.person.record.name : say('list_a_customer'), ...lines].join('\n'),
        },
      },
    ];
  },
});
