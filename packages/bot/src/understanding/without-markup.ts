const TAG = /<\/?[a-z][^<>]{0,80}>/gi;
const LINK = /\[([^\]\n]{1,200})\]\([^)\s]{1,500}\)/g;
const ADDRESS = /https?:\/\/[\x21-\x7e]+/g;
const EMPHASIS = /\*{1,3}|~~|`{1,3}|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|^\s{0,3}(?:#{1,6}|>+)\s/gm;

/** A message without HTML tags, Markdown signs and addresses, which say nothing on what is asked. */
export const withoutMarkup = (message: string): string =>
  message.replace(TAG, ' ').replace(LINK, '$1').replace(ADDRESS, ' ').replace(EMPHASIS, '');
