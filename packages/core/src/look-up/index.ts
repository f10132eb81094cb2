export { examFact, type StatedFact } from './exam-fact.js';
export { provinceRecord, type ProvinceRecordFacts } from './province-record.js';
