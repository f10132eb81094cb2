const REPORT = /^(?:是|就是|应该是)?(?:报告分?|成绩页|官网|查到)(?:数|上?的|上?显示的|上?看到的|那个)*[\s.。!,，]*$|^(?:it'?s |it is |the |a )*(?:report(?: score| one)?|from the (?:result page|site|website))[\s.!,]*$/;
const RAW = /^(?:是|就是|应该是)?(?:卷面分?|原始分?|自己估|估分?|裸分)(?:数|的)*[\s.。!,，]*$|^(?:it'?s |it is |the |a |my )*(?:raw(?: score| one| points)?|estimate|own count)[\s.!,]*$/;

/** Which kind of score a normalized text names and nothing else: 报告分, the raw one. */
export const scoreKindIn = (text: string): 'reportScore' | 'rawScore' | undefined => {
  if (REPORT.test(text)) return 'reportScore';
  return RAW.test(text) ? 'rawScore' : undefined;
};
