import { expect, test } from 'vitest';
import { parseHtml } from './parse-html.js';

test.each<[string, string, object[]]>([
  ['plain', 'plain', []],
  ['<b>粗</b><i>斜</i>', '粗斜', [{ type: 'bold', offset: 0, length: 1 }, { type: 'italic', offset: 1, length: 1 }]],
  ['😀<u>a</u>', '😀a', [{ type: 'underline', offset: 2, length: 1 }]],
  ['<b>a<i>b</i></b>', 'ab', [{ type: 'bold', offset: 0, length: 2 }, { type: 'italic', offset: 1, length: 1 }]],
  ['1 &lt; 2 &amp;&#38;&#x26; &quot;', '1 < 2 &&& "', []],
  ['R&D &nbsp;', 'R&D &nbsp;', []],
  ['<a href="https://ntce.neea.edu.cn/?a=1&amp;b=2">站</a>', '站', [{ type: 'text_link', url: 'https://ntce.neea.edu.cn/?a=1&b=2' }]],
  ["<a href='tg://user?id=7'>他</a>", '他', [{ type: 'text_mention', user: { id: 7 } }]],
  ['<pre><code class="language-ts">x</code></pre>', 'x', [{ type: 'pre', language: 'ts', offset: 0, length: 1 }]],
  ['<code class="language-ts">x</code>', 'x', [{ type: 'code', offset: 0, length: 1 }]],
  ['<blockquote expandable>q</blockquote>', 'q', [{ type: 'expandable_blockquote' }]],
  ['<SPAN class="tg-spoiler">s</SPAN>', 's', [{ type: 'spoiler' }]],
  ['<b></b>', '', []],
])('%s is read', (html, text, entities) => {
  expect(parseHtml(html)).toMatchObject({ text, entities });
});

test.each([
  ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
  ['中<b', 'Unclosed start tag at byte offset 3'],
  ['a < b>', 'Unsupported start tag "" at byte offset 2'],
  ['成绩<table>', 'Unsupported start tag "table" at byte offset 6'],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['<a href>x</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
  ['<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<a href=a/b>x</a>', 'Unexpected end of name token at byte offset 8'],
  ['<a href="x>y</a>', 'Unclosed start tag at byte offset 0'],
  ['<span>s</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
])('%s is refused', (html, why) => {
  expect(parseHtml(html)).toEqual({ ok: false, error_code: 400, description: `Bad Request: can't parse entities: ${why}` });
});
