import { isFactName, RULE_FACTS, type CalendarDate, type FactName, type Sitting, type Stage } from '@ntce/core';
import type { Choice } from '../../src/conversation/choice.js';
import { converse } from '../../src/conversation/converse.js';
import { plainFacts } from '../../src/conversation/known-facts.js';
import { newChat, type ChatState } from '../../src/conversation/state.js';
import type { ChatEvent, Turn } from '../../src/conversation/turn.js';
import { guideFacts } from '../../src/guide/guide-facts.js';
import { guideSteps } from '../../src/guide/guide-steps.js';
import type { TopicModel } from '../../src/understanding/topic-model.js';
import { answerClass } from './answer-class.js';
import { questionOf, standOf, type Stand } from './stand.js';

/** Which guide is walked, and on which day. */
export interface Route {
  readonly stage: Stage;
  readonly on: CalendarDate;
  readonly sitting: Sitting;
}

/** One answer that leads on from a place. */
export interface Move {
  readonly choice: Choice;
  readonly to: Stand;
  readonly place: Place;
}

/** A place in the guide, with how it was reached first and what leads on from it. */
export interface Place {
  readonly stand: Stand;
  /** The answers that led here, as a reader can repeat them. */
  readonly path: readonly string[];
  /** The questions asked before. */
  readonly asked: readonly string[];
  readonly moves: readonly Move[];
}

/** The bot as the walk drives it. */
export type Take = (state: ChatState, event: ChatEvent) => Turn;

/** More places than any guide has; a walk that reaches them does not end. */
const MOST_PLACES = 20_000;
const LONGEST_PATH = 40;

const START: Readonly<Record<Stage, string>> = { interview: '/guide', written: '/guide written' };

export const press = (choice: Choice): ChatEvent => ({ kind: 'choice', choice });

/** The bot on the day of a route. */
export const takeOn = (model: TopicModel, on: CalendarDate): Take => (state, event) => converse(model, state, event, on);

/** The first place of a guide in a chat in which nothing was said yet. */
export const startOf = (take: Take, { stage }: Route): Stand =>
  standOf(take(newChat('zh-CN'), press({ label: '', topic: 'flow.control', value: START[stage] })), 0);

/** The answers that a place offers, one of each class. */
export const answersAt = ({ kind, state, reply }: Stand, route: Route): readonly Choice[] => {
  if (kind !== 'question' && kind !== 'step') return [];
  const { asks } = reply;
  if (asks === null) return reply.choices.filter(({ value }) => value === 'next');
  const facts = plainFacts(state.facts);
  const { on } = guideFacts(state, route.stage, route.on);
  const first = new Map<string, Choice>();
  for (const choice of reply.choices) {
    if (choice.value === undefined) throw new Error(`${asks}: an answer without a value`);
    const name = answerClass(asks, choice.value, { ...route, on, facts });
    if (!first.has(name)) first.set(name, choice);
  }
  return [...first.values()];
};

/** The facts that a step still to come asks for or checks. */
const factsAhead = ({ state, number }: Stand, { stage, on }: Route): ReadonlySet<FactName> =>
  new Set(
    guideSteps(stage, guideFacts(state, stage, on))
      .slice(number - 1)
      .flatMap(({ needs, checks }) => [...needs.filter(isFactName), ...checks.flatMap((rule) => RULE_FACTS[rule])]),
  );

/** Places are one where no step ahead can tell the facts apart, and of those steps the same was asked before. */
const keyOf = (stand: Stand, asked: readonly string[], route: Route): string => {
  const ahead = factsAhead(stand, route);
  const facts = Object.entries(plainFacts(stand.state.facts)).filter(([fact]) => isFactName(fact) && ahead.has(fact));
  const askedAhead = asked.filter((question) => Number.parseInt(question, 10) >= stand.number);
  return JSON.stringify([stand.kind, stand.number, stand.reply.asks, facts.sort(), stand.state.guide?.done, askedAhead.sort()]);
};

/** Every place of a guide, and the paths in it that do not end. */
export interface Walk {
  readonly places: readonly Place[];
  readonly endless: readonly string[];
}

/** Walks every path of a guide, over one answer of each class; places that no step ahead can tell apart are walked on from once. */
export const walkGuide = (take: Take, route: Route): Walk => {
  const places = new Map<string, Place>();
  const open = new Set<Place>();
  const endless: string[] = [];
  const visit = (stand: Stand, path: readonly string[], asked: readonly string[]): Place => {
    const key = keyOf(stand, asked, route);
    const known = places.get(key);
    if (known !== undefined && open.has(known)) endless.push(`comes round again: ${path.join(' > ')}`);
    if (known !== undefined) return known;
    const moves: Move[] = [];
    const place: Place = { stand, path, asked, moves };
    places.set(key, place);
    if (places.size >= MOST_PLACES || path.length > LONGEST_PATH) {
      endless.push(`goes on after ${path.join(' > ')}`);
      return place;
    }
    open.add(place);
    for (const choice of answersAt(stand, route)) {
      const to = standOf(take(stand.state, press(choice)), stand.of);
      moves.push({ choice, to, place: visit(to, [...path, choice.label], [...asked, questionOf(stand)]) });
    }
    open.delete(place);
    return place;
  };
  visit(startOf(take, route), [route.stage, route.on], []);
  return { places: [...places.values()], endless };
};
