const CLAUSE_END =
  /[,。,.!?！？;；\n]|\s(?=\p{Script=Han})|还有就是|还有(?=面试|笔试|复核|查分|成绩|准考证|报名|那|怎么)|以及|另外|顺便问下?|\b(?:and|also|plus)\b(?= (?:how|what|when|where|which|who|can|may|do|does|is|are|until)\b)/u;

/** The number before a question, 1复核… 2、面试…, 1) review 2) interview; not 2科, 3月, 1个. */
const MARK =
  /(?:^|(?<=[\s,。;:、?]))(?:\(?[1-9](?:[.、):]\s*|(?=\p{Script=Han})(?![年月日号天次门科个岁元块位级届名遍本周期点人章条题套倍分下上小]))|\(?[一二三][.、):]\s*|第[一二三](?:个(?:问题)?)?(?:是|[,、:]\s*)?(?=\p{Script=Han})(?![次年门科天轮场批]))/gu;
const LEAST_MARKS = 2;

/** The clauses of a normalized text; those of a numbered list too. */
export const clausesOf = (text: string): readonly string[] => {
  const marks = text.match(MARK)?.length ?? 0;
  const parted = marks < LEAST_MARKS ? text : text.replace(MARK, '\n');
  return parted.split(CLAUSE_END).map((clause) => clause.trim()).filter(Boolean);
};
