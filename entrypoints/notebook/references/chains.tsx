// What grew out of what: acts of customers, and of those they told, as indented lines; and what was paid for.
import { SaidList } from '@/components/lists/said-list';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { saidItem } from '@/entrypoints/notebook/insights/said';
import { choiceName } from '@/lib/journal';
import { seeChains } from '@/lib/services/lists/see-references';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function Chains({ store }: { store: Store }) {
  const found = useAnswer(() => seeChains(store), []);
  if (!found || found.chains.length + found.paid.length === 0) return null;
  const { chains, paid } = found;
  return (
    <div class="sheets">
      {chains.length > 0 && (
        <section class="sheet" aria-labelledby="chains">
          <h2 id="chains">{say('references_chains')}</h2>
          <ul class="lines">
            {chains.map(({ said, depth }) => {
              const { id, name, href, day, words } = saidItem(said, store);
              return (
                <li key={id}>
                  <span>
                    {'→ '.repeat(depth)}
                    <a href={href}>{name}</a>
                  </span>
                  <span>{words}</span>
                  <span class="soft">{[day, said.entry.value].filter(Boolean).join(' · ')}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {paid.length > 0 && (
        <section class="sheet" aria-labelledby="paid">
          <h2 id="paid">{say('references_paid')}</h2>
          <SaidList
            label={say('references_paid')}
            items={paid.map((said) => ({
              ...saidItem(said, store),
              aside: [
                choiceName('act', 'material', said.entry.material),
                said.entry.disclosureNote || say('references_no_note'),
              ].join(': '),
            }))}
          />
        </section>
      )}
    </div>
  );
}
