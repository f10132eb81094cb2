const KINDS = new Set([
  ...['message', 'edited_message', 'channel_post', 'edited_channel_post', 'business_connection', 'business_message'],
  ...['edited_business_message', 'deleted_business_messages', 'message_reaction', 'message_reaction_count'],
  ...['inline_query', 'chosen_inline_result', 'callback_query', 'shipping_query', 'pre_checkout_query'],
  ...['purchased_paid_media', 'poll', 'poll_answer', 'my_chat_member', 'chat_member', 'chat_join_request'],
  ...['chat_boost', 'removed_chat_boost'],
]);

const ONLY_ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** Whether the bot asked for updates of a kind; what is no kind at all is always sent. */
export const isUpdateWanted = (kind: string | undefined, allowed: ReadonlySet<string> | null): boolean => {
  if (kind === undefined || !KINDS.has(kind)) return true;
  return allowed === null ? !ONLY_ON_REQUEST.has(kind) : allowed.has(kind);
};
