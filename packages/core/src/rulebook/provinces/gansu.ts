import { reposted } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { gansuInterview2019H1, lanzhouInterview2022H2 } from '../sources/reposted-notices.js';

export const gansu: ProvinceRecord = {
  code: '62',
  names: { 'zh-CN': '甘肃', en: 'Gansu' },
  review: [],
  area: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: reposted(gansuInterview2019H1),
    },
    {
      recordedFor: { from: '2022H2', to: '2022H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '兰州：在校生可选户籍、居住证、学校所在地或学生证上的家庭所在地。',
        en:
          'Lanzhou: students choose the place of household registration, residence permit or school, or the family place on the student card.',
      },
      sources: reposted(lanzhouInterview2022H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2022H2', to: '2022H2' },
      mode: 'online',
      note: {
        'zh-CN': '兰州：因疫情改为网上上传材料审核。',
        en: 'Lanzhou: online with uploads because of the epidemic.',
      },
      sources: reposted(lanzhouInterview2022H2),
    },
  ],
  fees: [],
  education: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      note: {
        'zh-CN': '小学须中师及以上；初级中学须大专及以上。',
        en: 'Primary school: secondary normal school; junior middle school: junior college.',
      },
      sources: reposted(gansuInterview2019H1),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [],
  notes: [],
};
