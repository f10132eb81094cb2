import type { Citation } from '../result/citation.js';
import type { Certainty } from '../result/result.js';
import type { FactName, Pass } from '../facts/facts.js';
import type { TimelineCode } from '../insight/timeline/timeline-code.js';
import type { Basis } from '../rulebook/basis.js';
import type { Category } from '../rulebook/category.js';
import type { RegionCode } from '../rulebook/province-code.js';
import type { DatedEvent, Stage } from '../rulebook/province-record.js';
import type { StepCode, StepItem } from '../rulebook/registration-steps.js';
import type { ReviewGround } from '../rulebook/review-ground.js';
import type { Subject } from '../rulebook/subject.js';
import type { ReasonWording } from './reason-wording.js';
import type { ValueWording } from './value-kind.js';

/** What things of the exam are called in one language. */
export interface Names {
  readonly facts: Readonly<Record<FactName, string>>;
  readonly passFacts: Readonly<Record<keyof Pass, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly regions: Readonly<Record<RegionCode, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly events: Readonly<Record<DatedEvent, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  /** The dated things of a timeline. */
  readonly timeline: Readonly<Record<TimelineCode, string>>;
  readonly grounds: Readonly<Record<ReviewGround, string>>;
  readonly steps: Readonly<Record<StepCode, string>>;
  readonly stepItems: Readonly<Record<StepItem, string>>;
  /** A sitting: 2017 年下半年, second half of 2017. */
  readonly sitting: (sitting: string) => string;
  /** A date as readers of the language write it. */
  readonly date: (date: string) => string;
  /** A range of dates, both ends included. */
  readonly range: (from: string, to: string) => string;
  /** A list with the language's commas. */
  readonly list: (items: readonly string[]) => string;
}

/** All text of the library in one language. */
export interface Wording {
  readonly names: Names;
  readonly reasons: ReasonWording;
  readonly values: ValueWording;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** Which facts are still needed; a fact of a pass comes as `passes[0].refundExtension`. */
  readonly needsFacts: (missing: readonly string[]) => string;
  readonly notCovered: string;
  readonly restsOnSingle: string;
  readonly citation: (citation: Citation) => string;
}
