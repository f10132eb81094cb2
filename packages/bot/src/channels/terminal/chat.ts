import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { CalendarDate, Locale } from '@ntce/core';
import { converse } from '../../conversation/converse.js';
import type { Choice } from '../../conversation/choice.js';
import { newChat } from '../../conversation/state.js';
import type { ChatEvent } from '../../conversation/turn.js';
import type { TopicModel } from '../../understanding/topic-model.js';
import { cliWording } from '../../wording/cli.js';
import { showReply } from './show-reply.js';

/** Where a chat in the terminal takes place. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at it: then there is a prompt and a greeting. */
  readonly isInteractive: boolean;
}

const eventOf = (line: string, choices: readonly Choice[]): ChatEvent => {
  const choice = /^\d{1,2}$/.test(line.trim()) ? choices[Number(line) - 1] : undefined;
  return choice === undefined ? { kind: 'text', text: line } : { kind: 'choice', choice };
};

/** Chats until the input ends or the candidate leaves. */
export const chat = async (
  model: TopicModel,
  { input, output, isInteractive }: Terminal,
  today: () => CalendarDate,
  locale: Locale | null,
): Promise<void> => {
  const say = cliWording[locale ?? 'zh-CN'];
  const lines = createInterface({ input, output, terminal: isInteractive, prompt: say.you });
  let state = newChat(locale);
  let choices: readonly Choice[] = [];
  if (isInteractive) {
    output.write(`${say.welcome}\n`);
    lines.prompt();
  }
  lines.on('SIGINT', () => {
    lines.close();
  });
  for await (const line of lines) {
    if (line.trim() !== '') {
      const turn = converse(model, state, eventOf(line, choices), today());
      state = turn.state;
      choices = turn.replies.at(-1)?.choices ?? [];
      for (const reply of turn.replies) output.write(`${showReply(reply)}\n\n`);
    }
    if (isInteractive) lines.prompt();
  }
  if (isInteractive) output.write(`\n${cliWording[state.heard].goodbye}\n`);
};
