// What the line being typed says, as it would be saved and as its chips read.
import { understoodItems } from '@/components/words/token-words';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { chips } from '@/lib/journal';
import type { Line } from '@/lib/model/entry/line';
import { ofKind, PLAIN, understand } from '@/lib/services/entry/understand-line';
import type { Store } from '@/lib/store/store';

export function useUnderstood(store: Store, line: Line, picked: boolean) {
  const blank = !line.text.trim();
  const said = useAnswer(
    async () => (blank ? null : understand(store, line, picked)),
    [line.text, line.chip, line.at, line.taken?.join(), picked],
  );
  const plain = ofKind(line, picked ? line.chip : PLAIN);
  if (blank || !said) return { meant: blank ? plain : (said?.line ?? plain), understood: [], second: null };
  // What is filled in below the line goes on changing; the line alone was asked about.
  const meant = said.line.chip === line.chip ? { ...said.line, more: line.more } : said.line;
  const reader = { text: line.text, chips, now: store.world.now(), zone: store.world.zone() };
  return { meant, understood: understoodItems(said.tokens, reader), second: said.second };
}
