const REPORT_SOURCE = '报告(?:分数?|单)?|成绩(?:页面?|单)|(?:查分)?(?:官网|官方|网站|网上|网页|系统)|网上|查分(?=显示|看|的)';
const RAW_SOURCE = '卷面分?数?|卷子|试卷|原始分?数?|裸分|(?:自己)?对的?答案|自己|估分?';
const SEEN = '(?:能|可以)?(?:查|看|显示|写|公布|给|出)(?:到|出来?|着)?';
const ESTIMATED = '估(?:计|摸)?(?:出来)?';
const COUNTED = '(?:估|算|对|数|写|得)(?:计|摸)?(?:出来?|着)?';

/** A kind by where the score stands or how it came about, 网上查到的, or by the verb alone, 查到的. */
const inChinese = (source: string, verb: string, verbAlone: string): RegExp =>
  new RegExp(
    `^(?:我(?:说的?)?)?(?:是|就是|应该是|这是|那是)?(?:在|从|按)?(?:(?:${source})(?:(?:上|里)面?|面)?(?:${verb})?|${verbAlone})(?:的(?:那个|分数?|成绩|数)?)?[\\s.。!,，吧啊呀呢]*$`,
  );

const REPORT = inChinese(REPORT_SOURCE, SEEN, SEEN);
const RAW = inChinese(RAW_SOURCE, COUNTED, ESTIMATED);

const LEADING = `^(?:(?:it'?s|it is|that'?s|that is|the|a|my|one|score|number|which|that|is|was|i (?:saw|see|found|got|looked up)) )*`;
const REPORT_IN_ENGLISH = new RegExp(
  `${LEADING}(?:report(?:ed)?(?: (?:score|one))?|(?:(?:shown|listed|given|published|from|on|in) )+(?:the |my )?(?:official )?(?:results?(?: page)?|score page|report|(?:web)?site|web|page|portal)(?: (?:says|shows|gives))?|online|(?:what )?(?:the )?(?:official )?(?:(?:web)?site|page|portal) (?:says|shows|gives))[\\s.!,]*$`,
);
const RAW_IN_ENGLISH = new RegExp(
  `${LEADING}(?:raw(?: (?:score|one|points?))?|(?:own )?(?:estimate|count|guess)|(?:on|from) (?:the|my) (?:exam |test |actual )?paper|(?:from )?(?:the |an )?answer key)[\\s.!,]*$`,
);

/** Which kind of score a normalized text names and nothing else: 报告分, 网上查到的那个, the raw one. */
export const scoreKindIn = (text: string): 'reportScore' | 'rawScore' | undefined => {
  if (REPORT.test(text) || REPORT_IN_ENGLISH.test(text)) return 'reportScore';
  return RAW.test(text) || RAW_IN_ENGLISH.test(text) ? 'rawScore' : undefined;
};
