import { isDeepStrictEqual } from 'node:util';
import { converse } from '../src/conversation/converse.js';
import { newChat, type ChatState } from '../src/conversation/state.js';
import type { ChatEvent, Turn } from '../src/conversation/turn.js';
import type { TopicModel } from '../src/understanding/topic-model.js';
import type { Expectation, Move, Script } from './conversation-script.js';
import { faultsOf } from './reply-faults.js';

const choicesOf = (turn: Turn | undefined) => (turn?.replies ?? []).flatMap(({ choices }) => choices);
const labelsOf = (turn: Turn | undefined): readonly string[] => choicesOf(turn).map(({ label }) => label);
const textOf = ({ replies }: Turn): string => replies.map(({ text }) => text).join('\n');
const filesOf = ({ replies }: Turn): string => replies.map(({ document }) => document?.content ?? '').join('\n');

const eventOf = ({ does, words }: Move, before: Turn | undefined): ChatEvent | undefined => {
  if (does === 'says') return { kind: 'text', text: words };
  const choice = choicesOf(before).find(({ label }) => label === words);
  return choice === undefined ? undefined : { kind: 'choice', choice };
};

const isMet = ({ kind, fragments }: Expectation, turn: Turn): boolean => {
  const labels = labelsOf(turn);
  switch (kind) {
    case 'says':
      return fragments.every((fragment) => textOf(turn).includes(fragment));
    case 'omits':
      return !fragments.some((fragment) => textOf(turn).includes(fragment));
    case 'offers':
      return fragments.every((label) => labels.includes(label));
    case 'offers only':
      return fragments.join() === labels.join() || (fragments.join() === 'nothing' && labels.length === 0);
    case 'attaches':
      return fragments.every((fragment) => filesOf(turn).includes(fragment));
  }
};

const cameFor = ({ kind }: Expectation, turn: Turn): string => {
  if (kind === 'attaches') return filesOf(turn);
  return kind.startsWith('offers') ? labelsOf(turn).join(' | ') : textOf(turn);
};

const roundTrip = (state: ChatState): ChatState => JSON.parse(JSON.stringify(state)) as ChatState;

/** Plays a script through the bot; each failure says file and line, what was expected and what came. */
export const playScript = (model: TopicModel, { file, locale, moves }: Script): readonly string[] => {
  const failures: string[] = [];
  let state: ChatState = { ...newChat(), heard: locale };
  let before: Turn | undefined;
  for (const move of moves) {
    const fail = (line: number, expected: string, came: string): void => {
      failures.push(`${file}:${line}: expected ${expected}\ncame: ${came}`);
    };
    const event = eventOf(move, before);
    if (event === undefined) {
      fail(move.line, `a button [${move.words}]`, labelsOf(before).join(' | '));
      break;
    }
    const turn = converse(model, state, event, move.day);
    const again = converse(model, roundTrip(state), event, move.day);
    if (!isDeepStrictEqual(again, turn)) fail(move.line, 'the same after the state went through JSON', JSON.stringify(again.state));
    if (turn.replies.length === 0) fail(move.line, 'a reply', 'none');
    for (const fault of turn.replies.flatMap((reply) => faultsOf(reply, turn.state.heard))) fail(move.line, `no ${fault}`, textOf(turn));
    for (const expectation of move.expectations) {
      if (isMet(expectation, turn)) continue;
      fail(expectation.line, `${expectation.kind} ${expectation.fragments.join(' | ')}`, cameFor(expectation, turn));
    }
    state = roundTrip(turn.state);
    before = turn;
  }
  return failures;
};
