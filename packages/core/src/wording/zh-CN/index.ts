import type { Citation, Grade } from '../../result/citation.js';
import { issuerBeside } from '../citation-issuer.js';
import { factText } from '../fact-text.js';
import type { Wording } from '../wording.js';
import { names } from './names.js';
import { reasons } from './reasons.js';
import { values } from './values.js';

const grades: Readonly<Record<Grade, string>> = {
  official: '官方',
  'official-reposted': '官方公告转载',
  several: '多方一致',
  single: '单一来源',
  derived: '推算',
  article: '文章',
};

const citation = (source: Citation): string => {
  const issuer = issuerBeside(source);
  const details = [
    ...(issuer === undefined ? [] : [issuer]),
    ...(source.date === null ? [] : [names.date(source.date)]),
    ...(source.locator === null ? [] : [source.locator]),
    grades[source.grade],
  ];
  return `${source.title}（${details.join('，')}）`;
};

/** All text of the library in Chinese. */
export const zhCN: Wording = {
  names,
  reasons,
  values,
  certainties: { stated: '官方公告', derived: '按规则推算', estimated: '仅供参考（预计）' },
  needsFacts: (missing) => {
    const facts = missing.map((path) =>
      factText(path, names, (fact, number) => `第${number}条成绩的${fact}`),
    );
    return `还需要知道：${names.list(facts)}。`;
  },
  notCovered: '没有在案资料，无法判断，请看官方公告。',
  restsOnSingle: '依据只有单一来源，请以官方公告为准。',
  citation,
};
