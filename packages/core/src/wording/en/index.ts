import type { Citation, Grade } from '../../result/citation.js';
import { issuerBeside } from '../citation-issuer.js';
import { factText } from '../fact-text.js';
import type { Wording } from '../wording.js';
import { names } from './names.js';
import { reasons } from './reasons.js';
import { values } from './values.js';

const grades: Readonly<Record<Grade, string>> = {
  official: 'official',
  'official-reposted': 'official notice, reposted',
  several: 'several sources agree',
  single: 'single source',
  derived: 'worked out',
  article: 'article',
};

const citation = (source: Citation): string => {
  const issuer = issuerBeside(source);
  const details = [
    ...(issuer === undefined ? [] : [issuer]),
    ...(source.date === null ? [] : [names.date(source.date)]),
    ...(source.locator === null ? [] : [source.locator]),
    grades[source.grade],
  ];
  return `${source.title} (${details.join(', ')})`;
};

/** All text of the library in English. */
export const en: Wording = {
  names,
  reasons,
  values,
  certainties: {
    stated: 'officially announced',
    derived: 'worked out by rule',
    estimated: 'estimate, for orientation only',
  },
  needsFacts: (missing) => {
    const facts = missing.map((path) =>
      factText(path, names, (fact, number) => `${fact} of pass ${number}`),
    );
    return `Still needed: ${names.list(facts)}.`;
  },
  notCovered: 'Nothing is on record that could decide this; see the official notice.',
  restsOnSingle: 'This rests on a single source; check the official notice.',
  citation,
};
