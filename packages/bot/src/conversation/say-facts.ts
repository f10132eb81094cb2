import { wordings, type FactName, type Facts, type Locale, type Names } from '@ntce/core';

type Say = { readonly [F in FactName]: (value: NonNullable<Facts[F]>, names: Names) => string };

const SAY: Say = {
  rawScore: (score) => String(score),
  rawPassMark: (score) => String(score),
  reportScore: (score) => String(score),
  sitting: (sitting, names) => names.sitting(sitting),
  kind: (stage, names) => names.stages[stage],
  stage: (stage, names) => names.stages[stage],
  province: (region, names) => names.regions[region],
  publishedOn: (date, names) => names.date(date),
  on: (date, names) => names.date(date),
  ground: (ground, names) => names.grounds[ground],
  validUntil: (date, names) => names.date(date),
  refundExtension: (approved) => (approved ? '✓' : '✗'),
  category: (category, names) => names.categories[category],
  subject: (subject, names) => names.subjects[subject],
  passes: (passes, names) =>
    names.list(passes.map(({ paper, sitting }) => `${paper} ${names.sitting(sitting)}`)),
  writtenCategory: (category, names) => names.categories[category],
  writtenSubject: (subject, names) => names.subjects[subject],
  basis: (basis, names) => names.bases[basis],
  basisProvince: (region, names) => names.regions[region],
  student: (student) => (student ? '✓' : '✗'),
  lastWrittenSitting: (sitting, names) => names.sitting(sitting),
  writtenProvince: (region, names) => names.regions[region],
};

const sayOne = <F extends FactName>(fact: F, value: NonNullable<Facts[F]>, names: Names): string => {
  const say: Say[F] = SAY[fact];
  return say(value, names);
};

/** A fact as its name and value in words. */
export const sayFact = <F extends FactName>(fact: F, value: NonNullable<Facts[F]>, locale: Locale): string => {
  const { names } = wordings[locale];
  return `${names.facts[fact]} ${sayOne(fact, value, names)}`;
};

/** The value of a fact in words. */
export const sayFactValue = <F extends FactName>(fact: F, value: NonNullable<Facts[F]>, locale: Locale): string =>
  sayOne(fact, value, wordings[locale].names);
