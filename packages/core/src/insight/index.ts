export { explain, type ExplainedSource, type Explanation } from './explain.js';
export { CHANGEABLE_FACTS, type Change, type ChangeableFact, type ChangeOf } from './help/change.js';
export type { PredicateName } from './help/predicate-name.js';
export { nextChange, type NextChange } from './next-change.js';
export { timeline } from './timeline.js';
export { TIMELINE_CODES, type TimelineCode } from './timeline/timeline-code.js';
export type { TimelineEntry } from './timeline/timeline-entry.js';
export { whatWouldHelp, type Suggestion } from './what-would-help.js';
