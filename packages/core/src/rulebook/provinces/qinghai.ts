import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { qinghaiWritten2016H2, qinghaiWritten2024H2 } from '../sources/reposted-notices.js';
import { provinceRounds2019 } from '../sources/third-party-pages.js';

export const qinghai: ProvinceRecord = {
  code: '63',
  names: { 'zh-CN': '青海', en: 'Qinghai' },
  review: [],
  area: [
    {
      recordedFor: { from: '2016H2', to: '2016H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: reposted(qinghaiWritten2016H2),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2016H2', to: '2016H2' },
      mode: 'online',
      note: {
        'zh-CN': '48 小时内审核，只看信息是否完整和照片。',
        en: 'Within 48 hours, completeness and photo only.',
      },
      sources: reposted(qinghaiWritten2016H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2016H1', to: '2024H2' },
      sources: reposted(qinghaiWritten2016H2, qinghaiWritten2024H2),
    },
  ],
  education: [],
  notHeld: [
    { from: '2019H1', to: '2019H1', sources: single(provinceRounds2019) },
  ],
  outside: null,
  dates: [],
  notes: [
    {
      recordedFor: { from: '2024H2', to: '2024H2' },
      note: {
        'zh-CN': '高校设有自己的考区；其他青海户籍的考生就近选择考区。',
        en:
          'Universities have areas of their own; other candidates with a Qinghai household registration choose a convenient area.',
      },
      sources: reposted(qinghaiWritten2024H2),
    },
  ],
};
