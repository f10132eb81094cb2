const REFUNDED =
  /(?:疫情|新冠|防疫|封控).{0,12}退(?:了|过)?[费款钱]|退(?:了|过)?[费款钱].{0,12}(?:延|有效|过期|作废)|(?:成绩|有效期).{0,6}延(?:长|期)?(?:了)?半年|(?:covid|epidemic|pandemic).{0,60}refund|refund.{0,60}(?:longer|extend|extension|valid|expire|half a year|six months)/;
const NOT_REFUNDED = /没(?:有)?退(?:过|了)?[费款钱]|未退(?:过)?[费款钱]|(?:not|no|without a|wasn't|weren't) refund/;

/** Whether a normalized text says that a fee was refunded for the epidemic, which extends passes; `null` where it does not. */
export const refundedIn = (text: string): boolean | null => {
  if (NOT_REFUNDED.test(text)) return false;
  return REFUNDED.test(text) ? true : null;
};
