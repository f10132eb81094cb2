import { several, single } from './evidence.js';
import {
  conversionDressjessxo,
  scoreMisconceptionFudaoke,
  conversionGaosan,
  conversionKaozhengba,
  conversionTop99,
} from './sources/third-party-pages.js';
import { jinanReview2021H1, shaanxiReview2022H2 } from './sources/reposted-notices.js';

/** The report score that passes, itself included. */
export const PASS_SCORE = 70;
export const passScoreSources = several(jinanReview2021H1, shaanxiReview2022H2);

/** The piecewise linear conversion around the raw pass mark. */
export const conversionSources = several(conversionGaosan, conversionKaozhengba, conversionTop99);

/** The raw pass mark is set per paper and sitting and is not published. */
export const rawMarkUnpublishedSources = several(conversionGaosan, conversionDressjessxo);

/** The highest and the lowest raw pass mark that public pages name, and the one of their worked example. */
export const ESTIMATE_MARKS = { highest: 92, lowest: 87.5, example: 90 } as const;
/** The shortcut that public pages print beside the real rule. */
export const PROPORTIONAL_FACTOR = 0.8;
export const estimateSources = single(scoreMisconceptionFudaoke, conversionGaosan);
