import { refusal } from './answer.js';

const bad = (words: string) => refusal(400, `Bad Request: ${words}`);

/** Telegram's refusals, word for word: bots tell them apart by these words. */
export const REFUSALS = {
  unauthorized: refusal(401, 'Unauthorized'),
  notFound: refusal(404, 'Not Found'),
  methodNotFound: refusal(404, 'Not Found: method not found'),
  tooLarge: refusal(413, 'Request Entity Too Large'),
  badJson: bad("can't parse JSON object"),
  serverError: refusal(500, 'Internal Server Error'),

  otherPoll: refusal(
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  ),
  pollEndedByWebhook: refusal(409, 'Conflict: terminated by setWebhook request'),
  webhookActive: refusal(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  ),

  chatIdEmpty: bad('chat_id is empty'),
  chatNotFound: bad('chat not found'),
  blocked: refusal(403, 'Forbidden: bot was blocked by the user'),
  deactivated: refusal(403, 'Forbidden: user is deactivated'),
  leavePrivate: bad("chat member status can't be changed in private chats"),

  textEmpty: bad('message text is empty'),
  textBlank: bad('text must be non-empty'),
  textTooLong: bad('message is too long'),
  captionTooLong: bad('message caption is too long'),
  unsupportedParseMode: bad('unsupported parse_mode'),

  markupNotRead: bad("can't parse reply keyboard markup JSON object"),
  markupTooLong: bad('reply markup is too long'),
  buttonNotRead: bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
  buttonTextEmpty: bad("can't parse inline keyboard button: Field \"text\" must be of type String"),
  buttonWithoutAction: bad(
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ),
  buttonData: bad('BUTTON_DATA_INVALID'),

  messageIdEmpty: bad('message identifier is not specified'),
  editNotFound: bad('message to edit not found'),
  editImpossible: bad("message can't be edited"),
  editNothingNew: bad(
    'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  ),
  noTextToEdit: bad('there is no text in the message to edit'),
  deleteNotFound: bad('message to delete not found'),
  deleteImpossible: bad("message can't be deleted"),
  replyNotFound: bad('message to be replied not found'),

  queryTooOld: bad('query is too old and response timeout expired or query ID is invalid'),
  answerTooLong: bad('MESSAGE_TOO_LONG'),
  chatAction: bad('wrong parameter action in request'),

  noDocument: bad('there is no document in the request'),
  fileEmpty: bad('file must be non-empty'),
  fileTooBig: bad('file is too big'),

  commandsNotRead: bad("can't parse commands list JSON object"),
  commandEmpty: bad('command must be non-empty'),
  commandTooLong: bad('command length must not exceed 32'),
  commandDescriptionEmpty: bad('command description must be non-empty'),
  commandDescriptionTooLong: bad('command description length must not exceed 256'),
  commandInvalid: bad('BOT_COMMAND_INVALID'),
  commandsTooMany: bad('BOT_COMMANDS_TOO_MUCH'),
  scopeNotRead: bad("can't parse BotCommandScope: unsupported type specified"),
  languageInvalid: bad('invalid language code specified'),

  webhookNotHttps: bad('bad webhook: An HTTPS URL must be provided for webhook'),
  webhookUrl: bad('invalid webhook URL specified'),
  secretTooLong: bad('secret token is too long'),
  secretCharacters: bad('secret token contains unallowed characters'),
} as const;
