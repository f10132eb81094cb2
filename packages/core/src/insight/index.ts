export { explain, type ExplainedSource, type Explanation } from './explain.js';
