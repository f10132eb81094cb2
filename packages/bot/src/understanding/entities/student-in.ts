const UNFINISHED = /(?:没有?|未|尚未)毕业|(?:not|haven't|have not|hasn't) (?:yet )?graduated/;
const NOT_STUDENT =
  /已经?毕业|毕业了|毕业[一二两三四五六七八九十几\d]+年|毕业多年|往届|社会人员|社会考生|(?:不|非)(?:是|再是)?(?:在校|学生)|在职(?!研)|学生[:\s]*(?:不是|否|no\b)|\bstudent\s*[:,-]?\s*no\b|\bgraduated\b|(?:not|no longer) (?:a |an )?(?:\w+ )?student/;
const PART_TIME = /非全日制|函授|成人(?:教育|高考|大专|本科)|自考|part-time/;
const STUDENT =
  /大[一二三四](?!名|成|批|堆)|在校(?:生|学生|大学生)?|在读|(?<![小中])学生(?!证|会)|研究生在读|研[一二三]|\bstudents?\b|\bjunior year\b|\bsenior year\b|\bsophomore\b|\bfreshman\b|\bundergrad(?:uate)?\b|(?:am|i'm|as) a (?:college |university )?(?:junior|senior)\b(?! (?:high|middle|secondary|school))/;

/** Whether a normalized text says that the candidate is a full-time student; `null` where it does not. */
export const studentIn = (text: string): boolean | null => {
  if (UNFINISHED.test(text)) return PART_TIME.test(text) ? null : true;
  if (NOT_STUDENT.test(text)) return false;
  return STUDENT.test(text) && !PART_TIME.test(text) ? true : null;
};
