import { several } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { addedSubjects2020 } from '../sources/reposted-notices.js';
import { provincesOutsideNationalExam } from '../sources/third-party-pages.js';

export const tibet: ProvinceRecord = {
  code: '54',
  names: { 'zh-CN': '西藏', en: 'Tibet' },
  review: [],
  area: [],
  audit: [],
  fees: [],
  education: [],
  notHeld: [],
  outside: {
    until: '2021H2',
    joined: null,
    sources: several(addedSubjects2020, provincesOutsideNationalExam),
  },
  dates: [],
  notes: [],
};
