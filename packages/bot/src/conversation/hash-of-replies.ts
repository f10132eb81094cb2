import { hashOf } from '../understanding/feature-hash.js';
import type { Reply } from './reply.js';

/** A hash of what replies say. */
export const hashOfReplies = (replies: readonly Reply[]): number => hashOf(replies.map(({ text }) => text).join('\n'));
