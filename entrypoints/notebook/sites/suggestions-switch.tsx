// Whether a known name under an unknown address may be suggested as the same person.
import { useEffect, useState } from 'preact/hooks';
import { Switch } from '@/components/ui/switch';
import { STRICT } from '@/lib/model/settings/choices';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { say } from '@/lib/words';

export function SuggestionsSwitch({ store }: { store: Store }) {
  const [strict, setStrict] = useState(false);
  useEffect(() => void settingOf(store, STRICT).then((on) => setStrict(on === true)), []);
  const turn = async (on: boolean) => {
    const written = await write(store, [{ do: 'setting', key: STRICT.key, value: !on }]);
    if (written.ok) setStrict(!on);
  };
  return (
    <ul class="switches wide" aria-label={say('strict')}>
      <Switch name={say('strict')} aside={say('strict_why')} on={!strict} onTurn={(on) => void turn(on)} />
    </ul>
  );
}
