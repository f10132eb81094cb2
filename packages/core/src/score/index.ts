export { estimateReportScore, type EstimateFacts, type ReportScoreEstimate } from './estimate-report-score.js';
export { isPassingScore, type PassingScoreFacts } from './is-passing-score.js';
export { rawScoreNeeded, type RawScoreNeeded, type RawScoreNeededFacts } from './raw-score-needed.js';
export { reportScore, type ReportScore, type ReportScoreFacts } from './report-score.js';
