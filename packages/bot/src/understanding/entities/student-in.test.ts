import { expect, it } from 'vitest';
import { studentIn } from './student-in.js';

const ROWS: readonly (readonly [text: string, student: boolean | null])[] = [
  ['大三', true],
  ['在校生', true],
  ['我是学生', true],
  ['还没毕业', true],
  ['研二在读', true],
  ['i am a student', true],
  ['i am a junior', true],
  ['已毕业', false],
  ['毕业两年了', false],
  ['社会人员', false],
  ['不是学生', false],
  ['i graduated', false],
  ["haven't graduated", true],
  ['not a student', false],
  ['非全日制在读', null],
  ['小学生', null],
  ['学生证', null],
  ['i am a junior high school teacher', null],
  ['', null],
];

it.each(ROWS)('student in: %s', (text, student) => expect(studentIn(text)).toBe(student));
