import type { Sitting } from '../calendar/sitting.js';
import type { Category } from './category.js';
import { official, reposted, several } from './evidence.js';
import { beijingInterview2021H2, zhejiangInterview2017H1 } from './sources/authorities.js';
import {
  anhuiInterview2021H2,
  anhuiWritten2022H1,
  beijingInterview2022H2,
  gansuInterview2019H1,
  guangxiInterview2022H2,
  hebeiWritten2023H2,
  hunanInterview2025H1,
  jiangsuInterview2021H2,
  nationalInterviewNotice2019H2,
  ningxiaInterview2016H1,
  shandongInterview2023H2,
  zhejiangInterview2020H2,
  zhejiangInterview2024H1,
} from './sources/reposted-notices.js';
import {
  interviewSubjectChoice,
  interviewSubjectList,
  interviewSubjects2021H2,
  musicArtPeCodes2022H1,
  ruleSummary2026,
  seedArticle,
} from './sources/third-party-pages.js';

/** All written papers of the category, passed and valid, are required. */
export const allPapersSources = official(
  beijingInterview2021H2,
  beijingInterview2022H2,
  anhuiInterview2021H2,
);

/** The category of the interview is that of the written exam. */
export const sameCategorySources = several(jiangsuInterview2021H2, seedArticle);

/** Which of the passed papers decide that a category is theirs: 301 and 302 serve every secondary one. */
export const DECIDED_BY: Readonly<Record<Category, 'first-two' | 'plain-first-two' | 'third'>> = {
  kindergarten: 'first-two',
  primary: 'first-two',
  'junior-secondary': 'third',
  'senior-secondary': 'third',
  'vocational-academic': 'third',
  'vocational-professional': 'plain-first-two',
  'vocational-instructor': 'plain-first-two',
};

/** The categories that a written exam serves beside its own, and those that it serves under plain codes only. */
export const SERVED_BY_WRITTEN: Readonly<
  Record<Category, { readonly always: readonly Category[]; readonly underPlainCodes: readonly Category[] }>
> = {
  kindergarten: { always: [], underPlainCodes: [] },
  primary: { always: [], underPlainCodes: [] },
  'junior-secondary': {
    always: [],
    underPlainCodes: ['vocational-professional', 'vocational-instructor'],
  },
  'senior-secondary': {
    always: ['vocational-academic'],
    underPlainCodes: ['vocational-professional', 'vocational-instructor'],
  },
  'vocational-academic': {
    always: ['senior-secondary'],
    underPlainCodes: ['vocational-professional', 'vocational-instructor'],
  },
  'vocational-professional': { always: ['vocational-instructor'], underPlainCodes: [] },
  'vocational-instructor': { always: ['vocational-professional'], underPlainCodes: [] },
};

/** Primary chooses freely; the others take the subject of paper three. */
export const subjectChoiceSources = several(
  seedArticle,
  interviewSubjectList,
  interviewSubjectChoice,
  interviewSubjects2021H2,
);
export const noSubjectSources = several(interviewSubjectList, interviewSubjectChoice);
export const aCodesOpenSources = several(anhuiWritten2022H1, musicArtPeCodes2022H1);
export const kindergartenSources = several(ruleSummary2026, interviewSubjectList);

/** The sitting from which the residence permit counts instead of the work relation. */
export const RESIDENCE_PERMIT_SINCE: Sitting = '2019H2';
export const areaSources = reposted(nationalInterviewNotice2019H2, gansuInterview2019H1);
export const otherProvinceSources = reposted(ningxiaInterview2016H1, nationalInterviewNotice2019H2);
/** From which year students may register differs by province. */
export const studentYearSources = several(
  hebeiWritten2023H2,
  hunanInterview2025H1,
  zhejiangInterview2020H2,
);

/** Who did not sit the written exam of this round opens a new account; the results stay. */
export const accountSources = official(
  beijingInterview2021H2,
  zhejiangInterview2017H1,
  beijingInterview2022H2,
  zhejiangInterview2024H1,
  shandongInterview2023H2,
  guangxiInterview2022H2,
);
