// A visit to watch them at work, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  tells: `
followed .. from .. to
watched|observed|shadowed|watching|observing|shadowing
ride-along|ridealong
rode along|with
sat|stood|spent|worked .. with|beside|in|on|at .. packers|line|agents|floor|warehouse|users|operators|crew|shift|pickers|drivers|dispatchers|cooks|kitchen
spent .. line|floor|shift|warehouse|kitchen|packers|team
saw HER|how|the|their .. uses?|using|work(s|ing)?|pack(ing)?|do|handle|unload|order|run|stack
gemba
on|from|at the|their|our|her shop|factory|packing|production floor|line
day|morning|afternoon|shift in|with|at|on .. kitchen|warehouse|line|floor|packers|crew|shift|drivers|pickers
half days? with|at|on
noticed|spotted .. in|on|at ~ HIS|the yard|shelf|shelves|floor|warehouse|lines?|dock|racks|store|kitchen|lobby|fridge|counter
saw ~ _ pallets|boxes|lids|stock|packaging|machines|crates|trucks|jars|bottles|products?|displays?|labels
^ timed|counted _
shelf|store|stock|fridge|facings|planogram check|audit
scrubbed in
over HIS shoulder
line|floor walk
saw how|where SHE|HIS
showed|shows ME how
`,
  name: `
observation
`,
  not: `
watched .. webinar|video|demo|match|game|football|film
observed that holiday
`,
} satisfies KindWords;
