import { CallError } from './call-error.js';
import type { CallFailure } from './call-outcome.js';
import type { ReliableTelegram } from './reliable-telegram.js';
import type { BotIdentity } from './spoken-to.js';

/** Telegram does not take the token: nothing can be served until it is changed. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor() {
    super('Telegram does not accept BOT_TOKEN: it is wrong or was revoked; ask @BotFather for the current one');
  }
}

const NOT_FOUND = 404;

/** A token that is none at all is not found. */
const isRefusedToken = (failure: CallFailure): boolean =>
  failure.kind === 'unauthorized' || (failure.kind === 'refused' && failure.code === NOT_FOUND);

/**
 * Asks Telegram whose token it is.
 *
 * @throws TokenRefused where it is nobody's
 */
export const identify = async (telegram: ReliableTelegram): Promise<BotIdentity> => {
  try {
    const { id, username } = await telegram.getMe();
    return { id, username };
  } catch (error) {
    if (error instanceof CallError && isRefusedToken(error.failure)) throw new TokenRefused();
    throw error;
  }
};
