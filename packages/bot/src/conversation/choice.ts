import type { FactName } from '@ntce/core';
import type { Topic } from '../understanding/topic.js';

/** A value that a choice gives to a fact. */
export type ChoiceValue = string | number | boolean;

/** A button: what it says, and what choosing it means. */
export interface Choice {
  readonly label: string;
  /** Answers this topic. */
  readonly topic?: Topic;
  /** Gives this fact… */
  readonly fact?: FactName;
  /** …this value. */
  readonly value?: ChoiceValue;
}
