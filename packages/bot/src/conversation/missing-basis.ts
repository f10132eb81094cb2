import { nextSitting, wordings, type Basis } from '@ntce/core';
import { countedBases, ruleOnBasis } from '../answers/counted-bases.js';
import { showGuide } from '../guide/show-guide.js';
import { roundOf } from '../guide/guide-facts.js';
import { missingBasesIn } from '../understanding/entities/named-in.js';
import { registrationWording } from '../wording/registration.js';
import type { Incoming } from './answer-topics.js';
import { choicesForFact } from './choices-for-fact.js';
import { forget, plainFacts } from './known-facts.js';
import type { Outcome } from './outcome.js';
import { plainReply } from './plain-reply.js';
import type { ChatState } from './state.js';
import { isQuestion } from './weigh-topics.js';

const BASIS_FACTS = ['basis', 'basisProvince'] as const;

const isOfArea = ({ guide, asked, topic }: ChatState): boolean =>
  (guide !== null && !guide.paused) || topic === 'interview.area' || asked?.fact === 'basis' || asked?.fact === 'basisProvince';

/** The state without a basis that is said to be missing. */
const withoutBases = (state: ChatState, missing: readonly Basis[]): ChatState => {
  const { basis } = plainFacts(state.facts);
  return basis !== undefined && missing.includes(basis) ? { ...state, facts: forget(state.facts, BASIS_FACTS) } : state;
};

/** Takes a basis that somebody does not have, 没户口, where a place to register is talked of: which ones are left. */
export const leaveOutBases = (state: ChatState, incoming: Incoming): Outcome | undefined => {
  const { text, entities, locale, on } = incoming;
  const missing = missingBasesIn(text);
  if (missing.length === 0 || entities.bases.length > 0 || entities.provinces.length > 0) return undefined;
  if (!isOfArea(state) || isQuestion(text)) return undefined;
  const next = nextSitting({ on, stage: 'interview' });
  const upcoming = next.status === 'decided' ? next.value.sitting : undefined;
  const sitting = state.guide === null ? upcoming : roundOf(state, state.guide.stage, on);
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  const left = countedBases(sitting).filter((basis) => !missing.includes(basis));
  const list = (bases: readonly Basis[]): string => names.list(bases.map((basis) => names.bases[basis]));
  const line = left.length === 0 ? say.noBasisLeft : say.basesLeft(list(missing), list(left));
  const known = withoutBases(state, missing);
  const { guide } = known;
  if (guide !== null && !guide.paused) return { ...showGuide(known, guide, incoming, [line]), topics: ['flow.slot'] };
  const choices = choicesForFact('basis', {}, on, locale).filter(({ value }) => left.some((basis) => basis === value));
  const [basis = 'school'] = left;
  const reply = { ...plainReply(line, choices), result: ruleOnBasis(basis, sitting) };
  const asked = { fact: 'basis', topic: 'interview.area' } as const;
  return { state: { ...known, topic: 'interview.area', asked, misses: 0 }, replies: [{ ...reply, asks: 'basis' }], topics: ['flow.slot', 'interview.area'] };
};
