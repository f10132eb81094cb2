import { answerCallbackQuery } from './answer-callback-query.js';
import type { Method } from './context.js';
import { deleteMessage } from './delete-message.js';
import { deleteMyCommands } from './delete-my-commands.js';
import { deleteWebhook } from './delete-webhook.js';
import { editMessageReplyMarkup } from './edit-message-reply-markup.js';
import { editMessageText } from './edit-message-text.js';
import { getChat } from './get-chat.js';
import { getMe } from './get-me.js';
import { getMyCommands } from './get-my-commands.js';
import { getWebhookInfo } from './get-webhook-info.js';
import { leaveChat } from './leave-chat.js';
import { sendChatAction } from './send-chat-action.js';
import { sendDocument } from './send-document.js';
import { sendMessage } from './send-message.js';
import { setMyCommands } from './set-my-commands.js';
import { setMyDescription } from './set-my-description.js';
import { setWebhook } from './set-webhook.js';

/** The methods that answer at once, by name. Telegram takes a name in capitals or without. */
export const METHODS = {
  getMe,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  sendChatAction,
  sendDocument,
  setMyCommands,
  setMyDescription,
  getMyCommands,
  deleteMyCommands,
  getChat,
  leaveChat,
} as const satisfies Readonly<Record<string, Method>>;
