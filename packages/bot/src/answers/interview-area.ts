import { BASES, mayRegisterInArea, nextSitting, provinceRecord, wordings, type Basis, type RegionCode } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';

const roundFor = ({ facts }: AnswerContext): AnswerContext['facts']['sitting'] => {
  const next = nextSitting({ on: facts.on, stage: 'interview' });
  return facts.sitting ?? (next.status === 'decided' ? next.value.sitting : undefined);
};

/** Bases as they are named beside places: the place nearest before or after each. */
const basesWithPlaces = ({ entities }: AnswerContext): readonly (readonly [Basis, RegionCode])[] => {
  const { bases, provinces } = entities;
  return bases.flatMap((basis, index) => {
    const place = provinces[Math.min(index, provinces.length - 1)];
    return place === undefined ? [] : [[basis, place] as const];
  });
};

const sayBasis = (basis: Basis, province: RegionCode, context: AnswerContext): Answered => {
  const { locale, facts } = context;
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  const student = basis === 'school' ? (facts.student ?? true) : facts.student;
  const result = mayRegisterInArea({ province, basis, basisProvince: province, student, sitting: roundFor(context) });
  if (result.status !== 'decided') return { text: '', results: [result] };
  const sentence = result.value ? say.areaYes : say.areaNo;
  return { text: sentence(names.regions[province], names.bases[basis]), results: [result] };
};

const sayGeneral = (context: AnswerContext): Answered => {
  const { locale } = context;
  const sitting = roundFor(context);
  const counted = BASES.filter((basis) => {
    const result = mayRegisterInArea({ province: '42', basis, basisProvince: '42', student: true, sitting });
    return result.status === 'decided' && result.value;
  });
  const result = mayRegisterInArea({ province: '42', basis: 'household-registration', basisProvince: '42', sitting });
  const list = wordings[locale].names.list(counted.map((basis) => wordings[locale].names.bases[basis]));
  return { text: registrationWording[locale].areaGeneral(list), results: [result] };
};

const sayProvinceNote = ({ facts, locale }: AnswerContext): Answered => {
  const { province } = facts;
  if (province === undefined) return { text: '', results: [] };
  const record = provinceRecord({ province });
  const note = record.status === 'decided' ? record.value.area.map((entry) => entry.note).filter(Boolean).at(-1) : undefined;
  return note === undefined ? { text: '', results: [] } : { text: note[locale], results: [record] };
};

/** Where one may register. */
export const interviewArea: Answer = {
  topic: 'interview.area',
  answer: (context) => {
    const { locale } = context;
    const pairs = basesWithPlaces(context).map(([basis, place]) => sayBasis(basis, place, context));
    const main = pairs.some(({ text }) => text !== '') ? pairs : [sayGeneral(context)];
    const note = sayProvinceNote(context);
    const nationwide = sayExamFacts(['written-valid-nationwide'], locale);
    return {
      text: [...main.map(({ text }) => text), note.text, registrationWording[locale].areaDecides].filter(Boolean).join('\n'),
      results: [...main.flatMap(({ results }) => results), ...note.results, ...nationwide.results],
    };
  },
};
