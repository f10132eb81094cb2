/** A kind of personal data that a message held. */
export type Sensitive = 'identity-number' | 'phone-number' | 'password' | 'name';

/** A message without its personal data. */
export interface Guarded {
  readonly text: string;
  readonly found: readonly Sensitive[];
}

const GAP = String.raw`[\s\-.·]{0,2}`;
const FULL_WIDTH_DIGITS = /[０-９Ｘ]/g;

/** Digits with gaps between them, as people type long numbers. */
const digits = (count: number): string => `\\d(?:${GAP}\\d){${count - 1}}`;

const PATTERNS: readonly (readonly [Sensitive, RegExp])[] = [
  ['password', /(?:登录|登陆)?(?:密码|口令|password|passwd|pwd|passcode)\s*(?:是|为|is|:|：|=)\s*\S+/gi],
  ['password', /(?:密码|password|pwd)\s*(?=\S*\d)(?=\S*[a-z])[a-z\d!@#$%^&*_.-]{6,}/gi],
  ['identity-number', new RegExp(`(?<!\\d)${digits(17)}${GAP}[\\dxX](?!\\d)`, 'g')],
  ['identity-number', new RegExp(`(?<!\\d)[1-9]${GAP}${digits(14)}(?!\\d)`, 'g')],
  ['phone-number', new RegExp(`(?<!\\d)(?:\\+?86${GAP})?1[3-9]${GAP}${digits(9)}(?!\\d)`, 'g')],
  ['phone-number', new RegExp(`(?:手机号?码?|电话|联系方式|微信|mobile|phone)\\s*(?:号码?|是|number|is|:|：)*\\s*${digits(8)}(?:${GAP}\\d)*`, 'gi')],
  ['identity-number', new RegExp(`(?:身份证|证件)(?:号码?)?\\s*(?:是|:|：)*\\s*${digits(8)}(?:${GAP}[\\dxX])*`, 'gi')],
  ['name', /(?:姓名|名字)\s*(?:是|叫|为|:|：)\s*[\p{Script=Han}·]{2,6}/gu],
  ['name', /(?:我叫|我的名字是|本人叫)\s*[\p{Script=Han}]{2,4}(?=$|[\s,，。.;；、!！]|身份证|电话|手机)/gu],
  ['name', /\bmy name is\s+[A-Za-z]+(?:\s+[A-Z][a-z]+)?/gi],
];

const toHalfWidth = (message: string): string =>
  message.replace(FULL_WIDTH_DIGITS, (character) => character.normalize('NFKC'));

/**
 * Cuts personal data out of a message before anything else reads it: ID numbers with and without a valid
 * checksum, phone numbers, passwords, and names after 姓名.
 */
export const guard = (message: string): Guarded => {
  let text = toHalfWidth(message);
  const found = new Set<Sensitive>();
  for (const [kind, pattern] of PATTERNS) {
    text = text.replace(pattern, () => {
      found.add(kind);
      return ' ';
    });
  }
  return { text: found.size === 0 ? message : text.trim(), found: [...found] };
};
