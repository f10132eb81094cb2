import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'telegraf/types';
import type { Choice } from '../../conversation/choice.js';
import { encodeChoice } from './callback-data.js';
import { outgoingText } from './outgoing-text.js';

/** How much fits into a row of a phone, a Chinese character counting as two. */
const ROW_WIDTH = 26;
const BUTTON_PADDING = 2;
const MOST_IN_ROW = 4;

const WIDE = /[\u2e80-\uffff]/g;

const widthOf = (label: string): number => label.length + (label.match(WIDE)?.length ?? 0) + BUTTON_PADDING;

/** Choices as rows of buttons: as many in a row as a phone shows without cutting their labels. */
export const keyboardOf = (choices: readonly Choice[]): InlineKeyboardMarkup | undefined => {
  if (choices.length === 0) return undefined;
  const rows: InlineKeyboardButton[][] = [];
  let room = 0;
  for (const choice of choices) {
    const label = outgoingText(choice.label);
    const width = widthOf(label);
    const row = rows.at(-1);
    const button = { text: label, callback_data: encodeChoice(choice) };
    if (row === undefined || width > room || row.length === MOST_IN_ROW) {
      rows.push([button]);
      room = ROW_WIDTH - width;
      continue;
    }
    row.push(button);
    room -= width;
  }
  return { inline_keyboard: rows };
};
