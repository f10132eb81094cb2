/** What may stand in JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A person or a bot, as Telegram names it. */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

/** A chat, as Telegram names it. */
export type Chat =
  | { readonly id: number; readonly type: 'private'; readonly first_name: string; readonly username?: string }
  | { readonly id: number; readonly type: 'group' | 'supergroup'; readonly title: string };

/** A marked stretch of a text, in UTF-16 units. */
export interface MessageEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string | undefined;
  readonly user?: User;
}

/** A button under a message, or above a keyboard. */
export type Button = JsonObject & { readonly text: string; readonly callback_data?: string };

/** What the bot hangs on a message. */
export type ReplyMarkup = JsonObject & { readonly inline_keyboard?: readonly (readonly Button[])[] };

/** A file in a message. */
export interface Document {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size?: number;
}

/** A message, with the fields that this server fills. */
export interface Message {
  readonly message_id: number;
  readonly date: number;
  readonly chat: Chat;
  readonly from?: User;
  readonly edit_date?: number;
  readonly text?: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly caption?: string;
  readonly caption_entities?: readonly MessageEntity[];
  readonly document?: Document;
  readonly reply_markup?: ReplyMarkup | undefined;
  readonly reply_to_message?: Message;
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
  readonly new_chat_members?: readonly User[];
  readonly left_chat_member?: User;
}

/** The press of a button under a message. */
export interface CallbackQuery {
  readonly id: string;
  readonly from: User;
  readonly chat_instance: string;
  readonly message: Message;
  readonly data: string;
}

/** What happened to the bot's own place in a chat. */
export interface ChatMemberUpdated {
  readonly chat: Chat;
  readonly from: User;
  readonly date: number;
  readonly old_chat_member: { readonly status: string; readonly user: User };
  readonly new_chat_member: { readonly status: string; readonly user: User };
}

/** What an update says, without its number. */
export type UpdateContent =
  | { readonly message: Message }
  | { readonly edited_message: Message }
  | { readonly callback_query: CallbackQuery }
  | { readonly my_chat_member: ChatMemberUpdated };

/** An update as the bot receives it. */
export type Update = UpdateContent & { readonly update_id: number };

/** A command that the bot shows in its menu. */
export interface BotCommand {
  readonly command: string;
  readonly description: string;
}
