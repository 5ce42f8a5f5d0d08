// A review meeting, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  did: `
annual|yearly|quarterly|half-yearly|half-year|year-end|mid-year|q1|q2|q3|q4|monthly|business talks?|conversation|discussion|sit-down|debrief|recap|retro
went through .. figures|numbers|year|year's|kpis|results|quarter
contract|account review|meeting review|meeting
qbrs?
quarterly|annual|yearly|business|account|half-year|half-yearly|year-end|mid-year|monthly|performance|supplier|six-month|policy|portfolio|q1|q2|q3|q4 reviews?
annual|yearly|quarterly|half-yearly check|checkup|check-up|check-in
review meeting|session
reviewed .. cover|policy|policies|portfolio|year|quarter|results|numbers|performance|account|figures|kpis
`,
  thing: `
review with
`,
  not: `
wrote|left|gave|posted .. review
`,
} satisfies KindWords;
