import type { MessageEntity } from './objects.js';

type Mark = Pick<MessageEntity, 'type' | 'url' | 'language' | 'user'>;

const SIMPLE: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  pre: 'pre',
};

const linkMark = (href: string): Mark | null => {
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(href)?.[1];
  if (user !== undefined) return { type: 'text_mention', user: { id: Number(user), is_bot: false, first_name: user } };
  const address = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `http://${href}`;
  return URL.canParse(address) ? { type: 'text_link', url: new URL(address).href } : null;
};

/** What a tag marks its text as; `null` where Telegram drops the mark, as for a link that leads nowhere. */
export const entityOfTag = (name: string, attributes: ReadonlyMap<string, string>, text: string): Mark | null => {
  if (name === 'a') return linkMark(attributes.get('href') ?? text);
  if (name === 'blockquote') return { type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' };
  if (name === 'code') {
    const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1];
    return language === undefined ? { type: 'code' } : { type: 'code', language };
  }
  const type = SIMPLE[name];
  return type === undefined ? null : { type };
};
