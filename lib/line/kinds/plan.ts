// A plan to win somebody back, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  ahead: true,
  tells: `
plan to get .. back
get|getting|bring(ing)? ~ _ back :
how .. keep|save|win .. account|customer|them|her
^ plan :
win|winning|won ~ _ back
how to win|keep|save|get ~ _ back
win-back|winback
win|winning back
recovery|rescue|retention|save plan|strategy
plan to|for .. recover|win|rescue|save|regain|keep|recovery
save|rescue|recover|regain ~ account|customer|business|relationship
get|getting ~ HER|account|business|customer back on|as
`,
  not: `
get|getting|got back
won .. back order
`,
} satisfies KindWords;
