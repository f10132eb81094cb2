export {
  outstandingPapers,
  type OutstandingPaper,
  type OutstandingPapers,
  type OutstandingPapersFacts,
} from './outstanding-papers.js';
export { requiredPapers, type RequiredPapers, type RequiredPapersFacts } from './required-papers.js';
export { subjectsOf, type Requirement } from './requirements.js';
