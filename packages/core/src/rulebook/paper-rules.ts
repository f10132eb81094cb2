import { reposted, several } from './evidence.js';
import {
  anhuiWritten2022H1,
  guangxiWritten2021H1,
  shanghaiWritten2018H1,
} from './sources/reposted-notices.js';
import {
  categoriesAndSchedule2016,
  codeNotes2019H2,
  codeTableHenan2018H2,
  interviewRegistration2021H2Laitimes,
  interviewSubjects2021H2,
  musicArtPeCodes2017H2,
  musicArtPeCodes2022H1,
  musicArtPeReplacement,
  newSubjects2017H2,
  resultsNationalExamw,
  ruleSummary2026,
  shandongNewSubjects2017,
  validityLaoshiok,
} from './sources/third-party-pages.js';
import type { Subject } from './subject.js';

/** The subjects whose candidates sit the A codes of papers one and two, and which A codes open. */
export const A_CODE_SUBJECTS: ReadonlySet<Subject> = /* @__PURE__ */ new Set<Subject>([
  'music',
  'physical-education',
  'art',
]);
export const aCodeSources = several(
  musicArtPeCodes2017H2,
  musicArtPeCodes2022H1,
  anhuiWritten2022H1,
  guangxiWritten2021H1,
  shanghaiWritten2018H1,
);

/** A plain code stands in for its A code, never the reverse. */
export const plainServesSources = several(anhuiWritten2022H1, musicArtPeReplacement, ruleSummary2026);

/** Which papers each category takes. */
export const categoryPaperSources = several(
  ruleSummary2026,
  codeTableHenan2018H2,
  codeNotes2019H2,
  categoriesAndSchedule2016,
);

/** The new subjects have no third written paper. */
export const newSubjectSources = several(
  shandongNewSubjects2017,
  newSubjects2017H2,
  interviewSubjects2021H2,
);

/** The new subjects take the plain codes. */
export const newSubjectCodeSources = reposted(anhuiWritten2022H1);

/** Papers can be passed in different sittings; only failed or expired ones are repeated. */
export const separatePapersSources = several(
  resultsNationalExamw,
  interviewRegistration2021H2Laitimes,
  validityLaoshiok,
);
