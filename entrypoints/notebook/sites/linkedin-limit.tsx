// How far LinkedIn may be read: not at all, the address only, or address and name.
import { Choices } from '@/components/ui/choices';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { LIMITS } from '@/lib/model/settings/rep';
import type { Limit } from '@/lib/model/sighting';
import { changeSetting } from '@/lib/store/change-setting';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const SITE = 'linkedin';

const CHOICES = [
  { id: 'full', name: say('limit_full'), explain: say('limit_full_why') },
  { id: 'address', name: say('limit_address'), explain: say('limit_address_why') },
  { id: 'off', name: say('limit_off'), explain: say('limit_off_why') },
] as const satisfies { id: Limit | 'full'; name: string; explain: string }[];

export function LinkedinLimit({ store }: { store: Store }) {
  const { said, run } = useActions(store);
  const limits = useAnswer(async () => (await settingOf(store, LIMITS)) ?? {}, []);
  if (!limits) return null;
  const choose = (id: Limit | 'full') => {
    const next = (value: unknown) => {
      const { [SITE]: _before, ...others } = { ...(value as Record<string, Limit> | undefined) };
      return id === 'full' ? others : { ...others, [SITE]: id };
    };
    void run(changeSetting(store, LIMITS.key, next), say('saved'));
  };
  return (
    <section>
      <h2>{say('limit_title')}</h2>
      <p class="soft">{say('limit_why')}</p>
      <Choices label={say('limit_title')} choices={CHOICES} chosen={limits[SITE] ?? 'full'} onChoose={choose} />
      <Notice {...said} />
    </section>
  );
}
