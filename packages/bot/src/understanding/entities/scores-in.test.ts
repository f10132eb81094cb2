import { expect, it } from 'vitest';
import { scoresIn } from './scores-in.js';

type Row = readonly [text: string, ...expected: readonly (readonly [number, 'raw' | 'report' | null])[]];

const ROWS: readonly Row[] = [
  ['69', [69, null]],
  ['90分', [90, null]],
  ['科二68 差两分', [68, 'report']],
  ['66, 4 points short', [66, 'report']],
  ['没过 能复核成70吗'],
  ['报告分是68分可以复查不?', [68, 'report']],
  ['综合素质卷面算下来88 这算过没', [88, 'raw']],
  ['卷面88,报告分71', [88, 'raw'], [71, 'report']],
  ['科二报告分六十九点五会四舍五入吗', [69.5, 'report']],
  ['八十七分能过吗', [87, null]],
  ['考了一百零五', [105, null]],
  ['刚好70', [70, null]],
  ['my scores are 71 / 68 / 90, can i register', [71, null], [68, null], [90, null]],
  ['71/68/90', [71, null], [68, null], [90, null]],
  ['71 68 90 过了吗', [71, null], [68, null], [90, null]],
  ['71 68过了吗', [71, null], [68, null]],
  ['100 out of 150', [100, 'raw']],
  ['got 102 raw', [102, 'raw']],
  ['301考了71', [71, null]],
  ['101分', [101, null]],
  ['60分钟', ],
  ['差1分', ],
  ['估分90 结果才68', [90, 'raw'], [68, 'report']],
  ['科目一:72 科目二68', [72, null], [68, null]],
  ['我68', [68, null]],
  ['听说线降到65了', ],
  ['72 not 69', [72, null]],
  ['差一分啊啊能不能捞我', ],
  ['满分150要考多少才过', ],
  ['is 120 the max or 150?', ],
  ['2017下过的', ],
  ['2017年12月12日', ],
  ['dec 23', ],
  ['31 december', ],
  ['301 302 303', ],
  ['考了3科', ],
  ['十分难', ],
  ['考了-5分', ],
  ['考了160分', ],
  ['面试费280元', ],
  ['', ],
];

for (const [text, ...expected] of ROWS) {
  it(`scores in: ${text}`, () => {
    expect(scoresIn(text).map(({ value, kind }) => [value, kind])).toEqual(expected);
  });
}
