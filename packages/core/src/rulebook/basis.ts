/** On what a candidate may register for the interview in a province. */
export const BASES = ['household-registration', 'residence-permit', 'work-unit', 'school'] as const;

/** A basis of the interview area: 户籍, 居住证, 工作单位 (人事关系), 在读学校. */
export type Basis = (typeof BASES)[number];
