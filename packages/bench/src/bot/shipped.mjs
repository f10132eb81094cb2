/** What the bot ships: its model, and the phrasings that this was trained on. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeModel, readPhrasings } from '@ntce/bot/engine';

const inBot = (path) => fileURLToPath(new URL(path, import.meta.resolve('@ntce/bot/package.json')));

export const MODEL_FILE = inBot('model/understanding.bin');

export const readModel = () => decodeModel(readFileSync(MODEL_FILE));

/** @typedef {{ text: string, topic: string, voice: string, locale: 'zh-CN' | 'en' }} Phrasing */

/** The phrasings of every voice that trains. @returns {Phrasing[]} */
export const trainingPhrasings = () => readPhrasings(inBot('phrasings'));

/** The phrasings of the voice that was kept out of training. @returns {Phrasing[]} */
export const heldOutPhrasings = () => readPhrasings(inBot('phrasings/held-out'));
