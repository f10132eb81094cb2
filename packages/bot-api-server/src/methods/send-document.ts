import { randomBytes } from 'node:crypto';
import type { Params, UploadedFile } from '../http/params.js';
import { readText } from '../http/read-field.js';
import { findOpenChat } from '../state/find-chat.js';
import { keepMessage } from '../state/keep-message.js';
import { isRefusal, success, type Refusal } from '../telegram/answer.js';
import { LIMITS } from '../telegram/limits.js';
import type { Document } from '../telegram/objects.js';
import { readFormattedText } from '../telegram/read-formatted-text.js';
import { readReplyMarkup } from '../telegram/read-reply-markup.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';
import { readReplyTo } from './read-reply-to.js';

interface Sent {
  readonly document: Document;
  readonly file: UploadedFile | null;
}

const uploadedAs = (params: Params): UploadedFile | undefined => {
  const attached = /^attach:\/\/(.+)$/.exec(readText(params, 'document') ?? '')?.[1];
  return params.files.get(attached ?? 'document');
};

const readDocument = (params: Params): Sent | Refusal => {
  const file = uploadedAs(params);
  if (file === undefined) {
    const known = readText(params, 'document') ?? '';
    if (known === '' || known.startsWith('attach://')) return REFUSALS.noDocument;
    return { document: { file_id: known, file_unique_id: known }, file: null };
  }
  if (file.bytes.length === 0) return REFUSALS.fileEmpty;
  if (file.bytes.length > LIMITS.documentBytes) return REFUSALS.fileTooBig;
  const document: Document = {
    file_id: randomBytes(24).toString('base64url'),
    file_unique_id: randomBytes(9).toString('base64url'),
    file_name: file.name.slice(0, LIMITS.fileName),
    mime_type: file.mimeType,
    file_size: file.bytes.length,
  };
  return { document, file };
};

/** Sends a file, uploaded with the call or named by a file id or an address. */
export const sendDocument: Method = ({ world }, params) => {
  const sent = readDocument(params);
  if (isRefusal(sent)) return sent;
  const caption = readFormattedText(params, 'caption');
  if (isRefusal(caption)) return caption;
  if (caption.text.length > LIMITS.caption) return REFUSALS.captionTooLong;
  const markup = readReplyMarkup(params);
  if (isRefusal(markup)) return markup;
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return state;
  const repliesTo = readReplyTo(state, params);
  if (isRefusal(repliesTo)) return repliesTo;

  const content = {
    document: sent.document,
    ...(caption.text === '' ? {} : { caption: caption.text }),
    ...(caption.entities.length === 0 ? {} : { caption_entities: caption.entities }),
    ...(markup?.inline_keyboard === undefined ? {} : { reply_markup: markup }),
    ...(repliesTo === null ? {} : { reply_to_message: repliesTo }),
  };
  return success(keepMessage(world, state, world.me, content, sent.file));
};
