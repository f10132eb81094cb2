import type { Params } from '../http/params.js';
import { readObject } from '../http/read-field.js';
import { isRefusal, type Refusal } from './answer.js';
import { isObject } from './is-object.js';
import { LIMITS } from './limits.js';
import type { Button, JsonObject, ReplyMarkup } from './objects.js';
import { REFUSALS } from './refusals.js';

const ACTIONS = [
  ...['url', 'callback_data', 'web_app', 'login_url', 'switch_inline_query', 'switch_inline_query_current_chat'],
  ...['switch_inline_query_chosen_chat', 'callback_game', 'copy_text', 'pay'],
] as const;

const isButton = (value: unknown): value is Button =>
  isObject(value) && typeof value['text'] === 'string' && value['text'] !== '';

const isReplyKeyboard = (markup: JsonObject): markup is ReplyMarkup => markup['inline_keyboard'] === undefined;

const readButton = (button: unknown): Button | Refusal => {
  if (!isObject(button)) return REFUSALS.buttonNotRead;
  if (!isButton(button)) return REFUSALS.buttonTextEmpty;
  if (!ACTIONS.some((action) => button[action] !== undefined)) return REFUSALS.buttonWithoutAction;
  const data: unknown = button.callback_data;
  if (data === undefined) return button;
  if (typeof data !== 'string') return REFUSALS.buttonData;
  const bytes = Buffer.byteLength(data);
  return bytes < 1 || bytes > LIMITS.callbackData ? REFUSALS.buttonData : button;
};

const readKeyboard = (rows: unknown): readonly (readonly Button[])[] | Refusal => {
  if (!Array.isArray(rows)) return REFUSALS.markupNotRead;
  const keyboard: Button[][] = [];
  let count = 0;
  for (const row of rows as readonly unknown[]) {
    if (!Array.isArray(row)) return REFUSALS.markupNotRead;
    count += row.length;
    if (row.length > LIMITS.buttonsInRow || count > LIMITS.buttons) return REFUSALS.markupTooLong;
    const buttons = row.map(readButton);
    const wrong = buttons.find(isRefusal);
    if (wrong !== undefined) return wrong;
    keyboard.push(buttons.filter((button): button is Button => !isRefusal(button)));
  }
  return keyboard;
};

/** The keyboard that comes with a message; `undefined` where none does. */
export const readReplyMarkup = (params: Params): ReplyMarkup | undefined | Refusal => {
  const markup = readObject(params, 'reply_markup');
  if (markup === undefined) return undefined;
  if (markup === null) return REFUSALS.markupNotRead;
  if (Buffer.byteLength(JSON.stringify(markup)) > LIMITS.replyMarkup) return REFUSALS.markupTooLong;
  if (isReplyKeyboard(markup)) return markup;
  const keyboard = readKeyboard(markup['inline_keyboard']);
  return isRefusal(keyboard) ? keyboard : { ...markup, inline_keyboard: keyboard };
};
