import { article, at, derivedFrom, reposted, several } from './evidence.js';
import { interimMeasures } from './sources/authorities.js';
import {
  guangdongReview2020H2,
  guangxiInterviewReview2023H1,
  jinanReview2021H1,
  shaanxiReview2022H2,
} from './sources/reposted-notices.js';
import {
  chineseDays,
  interimMeasuresOverview,
  interimMeasuresQuoted,
  liaoningReview2023H2,
  seedArticle,
  shanxiInterviewAndReview2025H1,
} from './sources/third-party-pages.js';

/** How a review window is counted. */
export interface CountingRule {
  readonly length: number;
  readonly unit: 'calendar-days' | 'working-days';
  readonly skipsMakeUpDays: boolean;
  /** Whether the publication day itself is day 1. */
  readonly countsPublicationDay: boolean;
}

/** The article's rule: ten days, counted from the day after the publication. */
export const ARTICLE_RULE: CountingRule = {
  length: 10,
  unit: 'calendar-days',
  skipsMakeUpDays: false,
  countsPublicationDay: false,
};
export const articleRuleSources = article(seedArticle);

/** The national base rule names no first day. */
export const NATIONAL_BASE_WORKING_DAYS = 10;
export const nationalBaseSources = several(
  at(interimMeasures, '第十七条'),
  interimMeasuresOverview,
  interimMeasuresQuoted,
);

export const publicationDaySources = derivedFrom(
  jinanReview2021H1,
  shaanxiReview2022H2,
  shanxiInterviewAndReview2025H1,
);
export const lastDayNotMovedSources = derivedFrom(shaanxiReview2022H2);
export const holidaySources = reposted(chineseDays);
export const makeUpDaySources = derivedFrom(shanxiInterviewAndReview2025H1, jinanReview2021H1);

export const groundsIncludedSources = several(seedArticle, guangdongReview2020H2, liaoningReview2023H2);
export const groundsExcludedSources = several(
  seedArticle,
  guangdongReview2020H2,
  guangxiInterviewReview2023H1,
);
