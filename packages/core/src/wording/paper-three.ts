import type { Category } from '../rulebook/category.js';
import { papers } from '../rulebook/papers.js';

/** Whether some subject of a category has a third written paper. */
export const hasPaperThree = (category: Category): boolean =>
  Object.values(papers).some(
    (paper) => paper.position === 3 && paper.categories.includes(category),
  );
