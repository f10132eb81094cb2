import { expect, test } from 'vitest';
import { boundaryOf, readMultipart } from './multipart.js';

test('fields and files, with what only looks like a boundary', () => {
  const body = [
    'to be ignored',
    '--b0undary',
    'content-disposition:form-data; name="caption"',
    '',
    '日历\r\n--b0',
    '--b0undary',
    'content-disposition: form-data; name="empty"',
    '',
    '',
    '--b0undary',
    'Content-Disposition: form-data; name="document"; filename="a \\"b\\".ics"',
    'Content-Type: text/calendar',
    '',
    '\r\n\r\nBEGIN\r\n',
    '--b0undary--',
    '',
  ].join('\r\n');
  const { fields, files } = readMultipart(Buffer.from(body), 'b0undary');
  expect(fields).toEqual({ caption: '日历\r\n--b0', empty: '' });
  expect(files.get('document')).toEqual({ name: 'a "b".ics', mimeType: 'text/calendar', bytes: Buffer.from('\r\n\r\nBEGIN\r\n') });
});

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a-b_c"', 'a-b_c'],
  ['multipart/form-data', undefined],
])('the boundary in %s', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary);
});
