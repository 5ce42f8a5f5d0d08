// A visit to watch them at work, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  tells: `
sat|stood|stayed|hung .. next|behind|beside|at|by|near .. line|bar|counter|till|machine|station|checkout|pass|workbench|bench|press|oven|belt
sat|stood|hung .. half|hour|hours|morning|afternoon|minutes .. next|behind|beside|at|by|in|near|around
^ operators|staff|waiters|pickers|packers|nurses|drivers|cooks .. by hand|manually
^ seen|spotted|noticed|observed _ .. shelf|shelves|counter|floor|line|lines|kitchen
followed .. from .. to
watched|observed|shadowed|watching|observing|shadowing
ride-along|ridealong
rode along|with
sat|stood|spent|worked .. with|beside|in|on|at .. packers|line|agents|floor|warehouse|users|operators|crew|shift|pickers|drivers|dispatchers|cooks|kitchen
spent .. line|floor|shift|warehouse|kitchen|packers|team
saw HER|how|the|their .. uses?|using|work(s|ing)?|pack(ing)?|do|handle|unload|order|run|stack
on|from|at the|their|our|her shop|factory|packing|production floor|line
day|morning|afternoon|shift in|with|at|on .. kitchen|warehouse|line|floor|packers|crew|shift|drivers|pickers
half days? with|at|on
saw ~ _ pallets|boxes|lids|stock|packaging|machines|crates|trucks|jars|bottles|products?|displays?|labels
shelf|store|stock|fridge|facings|planogram check|audit
saw how|where SHE|HIS
showed|shows ME how
gemba
noticed|spotted .. in|on|at|by|behind|under|next ~ HIS|the yard|shelf|shelves|floor|warehouse|lines?|dock|racks|store|kitchen|lobby|fridge|counter|corner|window|hall|workshop|office|desk|wall|till|entrance|depot|aisle
^ timed|counted _
scrubbed in
over HIS shoulder
line|floor walk
`,
  name: `
observation
`,
  not: `
watched .. webinar|video|demo|match|game|football|film
observed that holiday
`,
} satisfies KindWords;
