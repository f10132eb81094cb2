import { BASES } from '../rulebook/basis.js';
import { CATEGORIES } from '../rulebook/category.js';
import { PAPER_CODES } from '../rulebook/paper-code.js';
import { CODES_OUTSIDE_THE_EXAM, PROVINCE_CODES } from '../rulebook/province-code.js';
import { REVIEW_GROUNDS } from '../rulebook/review-ground.js';
import { STAGES } from '../rulebook/stage.js';
import { SUBJECTS } from '../rulebook/subject.js';

export const BASIS_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(BASES);
export const CATEGORY_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(CATEGORIES);
export const GROUND_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(REVIEW_GROUNDS);
export const PAPER_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PAPER_CODES);
export const REGION_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  ...PROVINCE_CODES,
  ...CODES_OUTSIDE_THE_EXAM,
]);
export const STAGE_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(STAGES);
export const SUBJECT_CHOICES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(SUBJECTS);
