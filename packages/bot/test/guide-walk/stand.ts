import { isFactName } from '@ntce/core';
import type { Choice } from '../../src/conversation/choice.js';
import type { Reply } from '../../src/conversation/reply.js';
import { sayFact } from '../../src/conversation/say-facts.js';
import type { ChatState } from '../../src/conversation/state.js';
import type { Turn } from '../../src/conversation/turn.js';
import { guideWording } from '../../src/wording/guide.js';

/** Where a turn of the guide left off: at a question, at a step to do, at an impossible choice, at the end, or at a reply that is none of these. */
export type StandKind = 'question' | 'step' | 'impossible' | 'end' | 'lost';

/** Where the guide stands. */
export interface Stand {
  readonly kind: StandKind;
  readonly state: ChatState;
  readonly reply: Reply;
  /** The number of the step; at the end, one more than there are steps. */
  readonly number: number;
  readonly of: number;
}

const HEADING = /(\d+)\/(\d+) · (.+)/;

const kindOf = ({ heard }: ChatState, { text, asks }: Reply): StandKind => {
  const { summary, impossible } = guideWording[heard];
  if (text.includes(summary)) return 'end';
  if (!HEADING.test(text)) return 'lost';
  if (text.includes(impossible)) return 'impossible';
  return asks === null ? 'step' : 'question';
};

/** Reads where the guide stands from what it said; `of` is how many steps there were before. */
export const standOf = ({ state, replies }: Pick<Turn, 'state' | 'replies'>, of: number): Stand => {
  const reply = replies.at(-1);
  if (reply === undefined) throw new Error('the guide said nothing');
  const heading = HEADING.exec(reply.text);
  const [number, total] = heading === null ? [of + 1, of] : [Number(heading[1]), Number(heading[2])];
  return { kind: kindOf(state, reply), state, reply, number, of: total };
};

/** What is asked for, or to be done, by a name that no other question of the guide has. */
export const questionOf = ({ kind, number, reply }: Stand): string => `${number} ${reply.asks ?? kind}`;

/** The lines of a summary that repeat the facts given. */
const echoesIn = ({ facts, heard }: ChatState): ReadonlySet<string> =>
  new Set(
    Object.keys(facts).filter(isFactName).flatMap((fact) => {
      const known = facts[fact];
      return known === undefined ? [] : [`· ${sayFact(fact, known.value, heard)}`];
    }),
  );

/** What the guide says, without the lines that only repeat what was answered. */
export const said = ({ kind, state, reply }: Stand): unknown => {
  const repeated = echoesIn(state);
  const lines = reply.text.split('\n').filter((line) => !line.startsWith('✓') && !repeated.has(line));
  const offered = reply.choices.map(({ fact, value, topic }: Choice) => JSON.stringify([fact, value, topic])).sort();
  return [kind, reply.asks, lines, offered, reply.document?.content];
};
