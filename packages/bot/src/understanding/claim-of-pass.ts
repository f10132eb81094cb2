import { chineseNumber } from './entities/chinese-number.js';

/** What somebody takes a score for: so many points short, passed, or not. */
export interface ClaimOfPass {
  readonly shortBy?: number;
  readonly isPass: boolean;
}

const SHORT =
  /(?:差|少)了?(?:个|我)?(\d{1,2}|[一二两三四五六七八九])分|\b(\d{1,2}|one|two|three|four|five) (?:points?|marks?) (?:short|missing|below|away|off)/;
const ENGLISH: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const FAILED = /没(?:有)?(?:考)?过|没(?:有)?(?:合格|通过|及格)|不(?:合格|及格|过关)|挂了|\b(?:i|it|that|this)(?:'ve| have)? (?:failed|fails?)\b|\b(?:not passed|no pass|didn'?t pass|(?:that's|it's|is) a fail)\b/;
const PASSED = /(?:考|算|就是|是|就|我)?过了|合格|通过了|及格|\b(?:i|it|that|this)(?:'ve| have)? (?:passed|passes|pass)\b|\b(?:that's|it's|is that|is it) a pass\b|\bdid i pass\b/;
/** What asks for a yes or no to what is said before it. */
const ASKS_YES = /(?:呗|吧|咯|喽|啰|对不|对吗|是吗|是不是|是吧|对吧|吗|么|[?？])[\s。!.]*$|^(?:那|所以|也就是说?|这么说|就是)|^(?:so|then)\b|\bright\b|\bthen\b/;
const LONGEST_HAN = 14;
const LONGEST_LATIN = 40;
const HAN = /\p{Script=Han}/u;

const numberOf = (said: string): number =>
  ENGLISH[said] ?? (/\d/.test(said) ? Number(said) : chineseNumber(said));

/** What a short normalized message takes the score talked of for, 那就是差2分呗, so I passed?; `undefined` where it takes it for nothing. */
export const claimOfPass = (text: string): ClaimOfPass | undefined => {
  if (text.length > (HAN.test(text) ? LONGEST_HAN : LONGEST_LATIN) || !ASKS_YES.test(text)) return undefined;
  const [, chinese, english] = SHORT.exec(text) ?? [];
  const shortBy = chinese ?? english;
  if (shortBy !== undefined) return { shortBy: numberOf(shortBy), isPass: false };
  if (FAILED.test(text)) return { isPass: false };
  return PASSED.test(text) ? { isPass: true } : undefined;
};
