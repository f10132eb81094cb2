/** Verdicts first, then speed, allocation, import cost and the bot; ends with 1 where a ceiling is broken. */
import { measureBot } from './bot/measure-bot.mjs';
import { measuresOfBot, showBot } from './bot/report-bot.mjs';
import { candidates } from './candidates.mjs';
import { ENTRIES, holds, measuresOf } from './ceilings.mjs';
import { measureAllocation } from './measure-allocation.mjs';
import { measureImports } from './measure-import.mjs';
import { measureSpeed } from './measure-speed.mjs';
import { tableOf } from './table.mjs';
import { DECIDERS, requireAgreement } from './verdicts.mjs';

/** json-rules-engine is slow and asynchronous: it decides the first of them only. */
const FEWER = 500;

const say = (text) => console.error(text);

const showSpeed = (entries, speed) =>
  tableOf(
    ['interview.eligible', 'ns per decision', '× bare'],
    entries.map(({ name }) => [
      name,
      speed.nanoseconds(name).toFixed(0),
      speed.ratio(name, 'bare').toFixed(2),
    ]),
  );

const showCeilings = (measures) =>
  tableOf(
    ['measured', 'value', 'ceiling', ''],
    measures.map((measure) => [
      measure.what,
      measure.value.toFixed(1) + measure.unit,
      (measure.most === undefined ? `≥ ${measure.least}` : `≤ ${measure.most}`) + measure.unit,
      holds(measure) ? 'holds' : 'BROKEN',
    ]),
  );

const batch = candidates();
say(`verdicts of ${batch.length} candidates`);
const eligible = await requireAgreement(batch);

const entries = Object.entries(DECIDERS).map(([name, decide]) =>
  name === 'json-rules'
    ? { name, decide, batch: batch.slice(0, FEWER), isAsync: true }
    : { name, decide, batch },
);
const speed = await measureSpeed(entries, say);
const allocation = measureAllocation(say);
const imports = measureImports(ENTRIES, say);
const bot = await measureBot(say);
const measures = [...measuresOf({ speed, allocation, imports }), ...measuresOfBot(bot)];

console.log(`${batch.length} candidates, ${eligible} eligible; every decider agrees on each.\n`);
console.log(showSpeed(entries, speed));
console.log();
console.log(showBot(bot));
console.log();
console.log(showCeilings(measures));
console.log(`\nBeside an empty Node, which takes ${imports.empty.toFixed(1)} ms here.`);

const isReportOnly = process.argv.includes('--report');
if (!isReportOnly && !measures.every(holds)) process.exitCode = 1;
