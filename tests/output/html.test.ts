import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped, html, trusted } from '../../src/output/html.ts';
import { anyText } from '../support/any-text.ts';

it('escapes every text, and only what it made itself is markup', () => {
  expect(
    html`<p title="${'"<&\''}">${'a < b'}${undefined}${[html`<b>${1}</b>`, trusted('<i>')]}</p>`.html,
  ).toBe('<p title="&quot;&lt;&amp;&#39;">a &lt; b<b>1</b><i></p>');
  expect(escaped('\u001b[31m\u202e')).toBe('\\u{1b}[31m\\u{202e}');
});

it('leaves no sign of markup in any text', () => {
  fc.assert(fc.property(anyText, (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped(text))));
});
