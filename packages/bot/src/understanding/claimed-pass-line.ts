const RUMOUR =
  '(?:听说|据说|听人说|听别人说|有人说|网上(?:都)?说|他们(?:都)?说|老师说|都说|都在传|传言|传|看到说|说是|不是说)';
const RUMOUR_IN_ENGLISH =
  "(?:i(?:'ve)? (?:heard|read|was told)|they(?: all)? say|people say|(?:some(?:one|body)|a friend|my (?:friend|teacher)) (?:said|told me)|is it true|apparently|rumou?r)";
const LINE = '(?:合格|及格|过关|通过|分数)?线|及格分|合格分|及格|合格标准';
const NUMBER = '(\\d{2,3}(?:\\.\\d+)?)(?!\\d|[年月日号科])';

/** A line that is named, or heard of, at so many points: 听说涨到75了, 是不是要80分才能过, the pass mark went up to 75. */
const CLAIMS: readonly RegExp[] = [
  new RegExp(`(?:${LINE})[^\\d,。;]{0,8}?(?:涨|升|降|调|提高?|改|变|定|是|为|到|成|要)[^\\d,。;]{0,4}${NUMBER}`),
  new RegExp(`${RUMOUR}[^\\d]{0,12}(?:涨|升|降|调|提高?|改|变)[到成为了]{1,2}\\s*${NUMBER}`),
  new RegExp(`^(?:是不是|今年|现在|这次|不是)*(?:涨|升|降|调|提高?|改|变)[到成为了]{1,2}\\s*${NUMBER}\\s*分?了?(?:吗|吧|么|呀|[?？])*$`),
  new RegExp(`${RUMOUR}(?!.*我考).{0,10}?(?:要|得|需要|考到|上)?\\s*${NUMBER}\\s*分?(?:了|才|就|以上)*(?:能|可以|算)?(?:过|合格|及格|$)`),
  new RegExp(`^(?:那|是不是|难道|现在|今年)*(?:要|得|需要|必须)(?:考)?(?:到|上)?\\s*${NUMBER}\\s*分?(?:以上)?才(?:能|可以|算)?(?:过|合格|及格)`),
  new RegExp(`\\b(?:pass(?:ing)? (?:mark|score|line|grade)|cut-?off|line)\\b[^\\d.]{0,40}?${NUMBER}`),
  new RegExp(`${RUMOUR_IN_ENGLISH}\\b[^\\d.]{0,40}?\\b(?:need|needs|needed|up to|down to|raised to|lowered to|it'?s|is|now|takes?|to pass)\\b[^\\d.]{0,12}${NUMBER}`),
];
/** What makes it a raw score, the interview's mark, a score after a review, or the candidate's own. */
const OF_ANOTHER = /卷面|原始|裸分|面试|满分|复核|复查|review|\braw\b|interview|out of|我(?:才|只)?考了|\bi (?:got|scored)\b|0\.8|乘|times/;

/** The pass line, in report score, that a normalized text takes for the one in force. */
export const claimedPassLine = (text: string): number | undefined => {
  if (OF_ANOTHER.test(text)) return undefined;
  for (const claim of CLAIMS) {
    const said = claim.exec(text)?.[1];
    if (said !== undefined) return Number(said);
  }
  return undefined;
};
