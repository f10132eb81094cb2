import { parseArgs } from 'node:util';

export const HELP = `Whether a candidate may register for an interview of China's teacher qualification exam.

Usage: node src/main.js [options]

  --category <name>         kindergarten, primary, junior-secondary, senior-secondary, vocational-academic, …
  --subject <name>          chinese, mathematics, music, … where the category has subjects
  --pass <paper:sitting>    a passed paper, such as 301:2023H2; once for each paper
  --none-passed             no paper is passed
  --province <code>         where to register, two digits of GB/T 2260, such as 42
  --basis <name>            household-registration, residence-permit, work-unit or school
  --basis-province <code>   where the basis lies
  --student, --no-student   whether the candidate is a full-time student
  --sitting <sitting>       the round of the interview, such as 2024H1
  --on <date>               the day of registration, YYYY-MM-DD
  --locale <name>           zh-CN (as when left out) or en
  --help                    this text

A fact that is left out is not known. Exits with 0 for yes, 1 for no, 3 where facts are missing
or the rulebook does not know, 2 for wrong use.`;

const TEXT_FACTS = {
  category: 'category',
  subject: 'subject',
  province: 'province',
  basis: 'basis',
  'basis-province': 'basisProvince',
  sitting: 'sitting',
  on: 'on',
};

const OPTIONS = {
  ...Object.fromEntries(Object.keys(TEXT_FACTS).map((option) => [option, { type: 'string' }])),
  pass: { type: 'string', multiple: true },
  'none-passed': { type: 'boolean' },
  student: { type: 'boolean' },
  'no-student': { type: 'boolean' },
  locale: { type: 'string', default: 'zh-CN' },
  help: { type: 'boolean', default: false },
};

const readPass = (text) => {
  const [paper, sitting, ...rest] = text.split(':');
  if (!paper || !sitting || rest.length > 0) {
    throw new TypeError(`--pass: expected paper:sitting such as 301:2023H2, received ${text}`);
  }
  return { paper, sitting };
};

const readPasses = ({ pass, 'none-passed': nonePassed }) => {
  if (pass !== undefined && nonePassed) throw new TypeError('--pass and --none-passed contradict each other');
  if (nonePassed) return { passes: [] };
  return pass === undefined ? {} : { passes: pass.map(readPass) };
};

const readStudent = ({ student, 'no-student': noStudent }) => {
  if (student && noStudent) throw new TypeError('--student and --no-student contradict each other');
  if (student) return { student: true };
  return noStudent ? { student: false } : {};
};

/** The options of the command line, and the facts that they state. */
export const readCommandLine = (args) => {
  const { values } = parseArgs({ args, options: OPTIONS });
  const given = Object.entries(TEXT_FACTS).filter(([option]) => values[option] !== undefined);
  const texts = Object.fromEntries(given.map(([option, fact]) => [fact, values[option]]));
  return {
    help: values.help,
    locale: values.locale,
    facts: { ...texts, ...readPasses(values), ...readStudent(values) },
  };
};
