// Training or coaching somebody, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  did: `
did|ran|gave|held|led .. staff|team|product|wine|menu|bar|crew ~ tasting|training|session|demo|brief|briefing
ran|walked|took|talked|led HER|team|staff|waiters|crew|the|nurses|reps .. through .. list|menu|range|wines|products?|new|features
gave|did|had .. product|sales|system|software|safety|user training|tutorial|class|lesson|onboarding
sales|staff|product|user|bar|team|safety|refresher training|tasting
showed|explained _ .. portal|app|software|dashboard|step
gave|ran .. refresher|lesson
refresher|in-service|inservice|lunch-and-learn on|for|with|at|went
trained|coached|onboarded|taught|mentored
showed|walked|talked|took|helped .. through|how .. portal|system|setup|software|app|dashboard|tool|features|platform|ordering|machine|process|use|form|basics|steps|demo
ran|gave|did|held .. training|coaching|onboarding
lunch & learn
`,
  thing: `
toolbox talk
training|coaching|onboarding
`,
  not: `
showed|showing|shows ME how
training for .. marathon|race|triathlon
showed .. how .. SHE works?|use
asked|wants|needs|offered .. training|coaching
trained staff|chef|eye
`,
  tells: `
showed .. how
`,
} satisfies KindWords;
