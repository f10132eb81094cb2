const TAIL = String.raw`[\s.。,!~?？]*$`;
const YES = new RegExp(
  `^(?:是|是的|是啊|是呀|对|对的|对啊|对呀|嗯+|嗯是的|有|有的|有啊|可以|好|好的|好啊|行|要|需要|过了|都过了|全过了|y|yes|yes please|yep|yeah|yup|ok|okay|sure|right|correct|i do|i am)${TAIL}`,
);
const NO = new RegExp(
  `^(?:不是|不是的|不对|没有|没有的|没|不|否|无|不行|不可以|不用|不用了|不要|不需要|还没|还没有|没过|都没过|n|no|no thanks|nope|nah|not yet|i'm not|i am not|i don't)${TAIL}`,
);
const LONGEST = 16;

/** Whether a normalized text is a bare yes or a bare no; `null` where it is neither. */
export const yesIn = (text: string): boolean | null => {
  if (text.length > LONGEST) return null;
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
};
