import type { World } from '../state/world.js';
import type { LoadRequest } from './load-request.js';

/** An update of a load, written. */
export interface LoadBody {
  readonly body: string;
  readonly text: string;
  readonly messageId: number;
}

/** Writes the updates of a load, one at a time: they are never all there at once. */
export const loadBodies = (world: World, { texts, perChat }: LoadRequest) => {
  const date = Math.floor(world.timer.now() / 1000);
  return (chat: number, number: number): LoadBody => {
    const text = (texts[(chat * perChat + number) % texts.length] ?? '').replaceAll('{n}', String(number));
    const messageId = world.nextMessageId;
    const updateId = world.nextUpdateId;
    world.nextMessageId += 1;
    world.nextUpdateId += 1;
    const body =
      `{"update_id":${updateId},"message":{"message_id":${messageId},"date":${date}` +
      `,"chat":{"id":${chat},"type":"private","first_name":"Load"}` +
      `,"from":{"id":${chat},"is_bot":false,"first_name":"Load","language_code":"zh-hans"}` +
      `,"text":${JSON.stringify(text)}}}`;
    return { body, text, messageId };
  };
};
