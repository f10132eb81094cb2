/**
 * The parts of the bot that work without a channel, and its store, for what measures them: the bench of this repository.
 * Internal: it may change in any release.
 */
export { converse } from './conversation/converse.js';
export { newChat } from './conversation/state.js';
export { reminderPoints } from './reminders/reminder-points.js';
export { scheduleOf } from './reminders/schedule.js';
export { openStore } from './storage/open-store.js';
export { readPhrasings } from './training/phrasings.js';
export { trainModel } from './training/train-model.js';
export { classify } from './understanding/classify.js';
export { entitiesIn } from './understanding/entities/entities-in.js';
export { decodeModel } from './understanding/model-file.js';
export { normalize } from './understanding/normalize.js';
