import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render.ts';

const nowhere = () => null;

describe('Markdown from somebody’s files', () => {
  it('cannot bring scripts, raw HTML or script links', () => {
    const html = renderMarkdown(
      '<script>alert(1)</script> <b onclick="x">b</b> [a](javascript:alert(1)) [b](data:text/html,x) <img src=x onerror=y>',
      nowhere,
    );
    expect(html).not.toMatch(/<script|<b |<img|href="(javascript|data)/);
  });

  it('loads no image from elsewhere, but says what it shows', () => {
    const html = renderMarkdown(
      '![a diagram](https://elsewhere.test/x.png) ![](https://elsewhere.test/y.png)',
      nowhere,
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('[a diagram]');
  });

  it('leads links between files to the decisions they became, and drops those that lead nowhere', () => {
    const resolve = (file: string) => (file === '0006-use-auth0.md' ? '/collaborations/k/decisions/d' : null);
    const html = renderMarkdown('[old](doc/0006-use-auth0.md#status) and [gone](0099-gone.md)', resolve);
    expect(html).toContain('<a href="/collaborations/k/decisions/d">old</a>');
    expect(html).toContain('and gone');
    expect(html).not.toContain('0099');
  });

  it('keeps web links and tables, and puts headings below those of the page', () => {
    const html = renderMarkdown('# Use it\n\n<https://example.org>\n\n| a |\n| - |\n| b |', nowhere);
    expect(html).toContain('<h3>Use it</h3>');
    expect(html).toContain('<a href="https://example.org" rel="noopener noreferrer">');
    expect(html).toContain('<table>');
  });

  it.each([
    ['takes long', '~a~~b'.repeat(48_000)],
    ['becomes large', `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n${'|b|\n'.repeat(500)}`],
  ])('stands as it was written when it %s', (_, hard) => {
    expect(renderMarkdown(`<b>\n\n${hard}`, nowhere)).toMatch(/^<pre>&lt;b&gt;\n\n/);
  });

  it('has what another text of the page left over of its time, which is no whole number', () => {
    expect(renderMarkdown('*left over*', nowhere, 199.7)).toContain('<em>left over</em>');
  });
});
