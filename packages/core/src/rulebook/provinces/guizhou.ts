import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  guizhouWritten2017H2,
  guizhouWritten2020H1,
  guizhouWritten2023H1,
  guizhouWritten2023H2,
} from '../sources/reposted-notices.js';
import { guizhouInterviewFee, schedule2023H2 } from '../sources/third-party-pages.js';

export const guizhou: ProvinceRecord = {
  code: '52',
  names: { 'zh-CN': '贵州', en: 'Guizhou' },
  review: [],
  area: [
    {
      recordedFor: { from: '2023H2', to: '2023H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '在校生在学籍所在地报考，本校设有考区的在本校；贵阳市考区只限非在校生。',
        en:
          'Students register at the place of the student status, in the area of their own university if it has one; the Guiyang city area is only for others than students.',
      },
      sources: reposted(guizhouWritten2023H2),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2017H2', to: '2023H2' },
      mode: 'online',
      note: {
        'zh-CN': '由考区审核；非本地考生和未满 18 周岁的考生须另行上传材料。',
        en: 'Audited by the area; non-local candidates and those under 18 upload extra documents.',
      },
      sources: reposted(guizhouWritten2017H2, guizhouWritten2023H1, guizhouWritten2023H2),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 200,
      recordedFor: null,
      note: {
        'zh-CN': '出自 2023 年一个写其他省份的网页，引黔价费〔2013〕261号；证据薄弱。',
        en:
          'From a 2023 page on another province that quotes the price notice 黔价费〔2013〕261号; weak.',
      },
      sources: single(guizhouInterviewFee),
    },
  ],
  education: [],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2017H2',
      event: 'writtenRegistration',
      from: '2017-09-05',
      to: '2017-09-08',
      sources: reposted(guizhouWritten2017H2),
    },
    {
      sitting: '2020H1',
      event: 'writtenRegistration',
      from: '2020-01-09',
      to: '2020-01-11',
      sources: reposted(guizhouWritten2020H1),
    },
    {
      sitting: '2023H2',
      event: 'writtenRegistration',
      from: '2023-07-07',
      to: '2023-07-10',
      closesAt: '12:00',
      sources: single(schedule2023H2),
    },
  ],
  notes: [],
};
