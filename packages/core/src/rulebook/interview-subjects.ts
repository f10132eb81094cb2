import type { Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import type { Category } from './category.js';
import { official, reposted, several } from './evidence.js';
import {
  guangzhouSubjectRename,
} from './sources/authorities.js';
import {
  addedSubjects2020,
} from './sources/reposted-notices.js';
import {
  interviewExpiry2022H2,
  interviewGuide2024,
  interviewSubjectChoice,
  interviewSubjectList,
  interviewSubjects2021H2,
  shandongNewSubjects2017,
} from './sources/third-party-pages.js';
import type { Subject } from './subject.js';

/** A subject of the interview in one category. */
export interface InterviewSubject {
  /** The first sitting in which it was offered; `null` where it was there from the start. */
  readonly since: Sitting | null;
  readonly openEverywhere: boolean;
  /** The name before `renamedOn`, a month; passes under it stay valid. */
  readonly formerName?: string;
  readonly renamedOn?: string;
  readonly sources: Citations;
}

/** The interview subjects of one category. */
export type CategorySubjects = Readonly<Partial<Record<Subject, InterviewSubject>>>;

const primary: CategorySubjects = {
  chinese: { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  mathematics: { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  english: { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  science: { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  music: { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  'physical-education': { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  art: { since: null, openEverywhere: true, sources: several(interviewSubjectList, interviewSubjects2021H2, interviewExpiry2022H2) },
  'morality-and-law': { since: null, openEverywhere: true, formerName: '社会', renamedOn: '2021-06', sources: official(guangzhouSubjectRename) },
  'information-technology': { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewSubjects2021H2, interviewExpiry2022H2) },
  'mental-health': { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewSubjects2021H2, interviewExpiry2022H2) },
  'general-primary': { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewSubjects2021H2, interviewExpiry2022H2) },
  'special-education': { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  french: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  german: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  spanish: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  tibetan: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  korean: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  yi: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
};

const juniorSecondary: CategorySubjects = {
  chinese: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  mathematics: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  english: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  physics: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  chemistry: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  biology: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'morality-and-law': { since: null, openEverywhere: true, formerName: '思想品德', renamedOn: '2021-06', sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  history: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  geography: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  music: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'physical-education': { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  art: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'information-technology': { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'history-and-society': { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  science: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'mental-health': { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewExpiry2022H2, interviewSubjectList) },
  japanese: { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewExpiry2022H2, interviewSubjectList) },
  russian: { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewExpiry2022H2, interviewSubjectList) },
  'special-education': { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  french: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  german: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  spanish: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  tibetan: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  korean: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  yi: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
};

const seniorSecondary: CategorySubjects = {
  chinese: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  mathematics: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  english: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  physics: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  chemistry: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  biology: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  politics: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  history: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  geography: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  music: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'physical-education': { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  art: { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'information-technology': { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'general-technology': { since: null, openEverywhere: true, sources: several(interviewExpiry2022H2, interviewSubjectChoice, interviewGuide2024) },
  'mental-health': { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewSubjectList) },
  japanese: { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewSubjectList) },
  russian: { since: '2017H2', openEverywhere: false, sources: several(shandongNewSubjects2017, interviewSubjectList) },
  'special-education': { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  french: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  german: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  spanish: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  tibetan: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  korean: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
  yi: { since: '2020H1', openEverywhere: false, sources: reposted(addedSubjects2020) },
};
/** The interview subjects by category; `null` where the category has none: kindergarten, or majors by catalogue. */
export const interviewSubjects: Readonly<Record<Category, CategorySubjects | null>> = {
  kindergarten: null,
  primary,
  'junior-secondary': juniorSecondary,
  'senior-secondary': seniorSecondary,
  'vocational-academic': seniorSecondary,
  'vocational-professional': null,
  'vocational-instructor': null,
};
