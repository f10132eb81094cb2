export { accountForInterview, type AccountFacts, type AccountForInterview } from './account-for-interview.js';
export { isEligibleForInterview, type EligibleFacts } from './is-eligible-for-interview.js';
export { isRegistrationOpen, type RegistrationOpenFacts } from './is-registration-open.js';
export { matchesCategory, type MatchesCategoryFacts } from './matches-category.js';
export { mayChooseSubject, type ChooseSubjectFacts } from './may-choose-subject.js';
export { mayRegisterInArea, type AreaFacts } from './may-register-in-area.js';
