import type { MarkdownFile } from './record.ts';

/** A file of these lines, for tests. */
export function file(path: string, ...lines: string[]): MarkdownFile {
  return { path, content: `${lines.join('\n')}\n` };
}

/** A record in Nygard's style: heading, date, and the lines of its status. */
export function record(path: string, heading: string, date: string, ...status: string[]): MarkdownFile {
  const parts = [
    '## Context',
    '',
    'It rains.',
    '',
    '## Decision',
    '',
    'We dance.',
    '',
    '## Consequences',
    '',
    'Wet feet.',
  ];
  return file(path, `# ${heading}`, '', `Date: ${date}`, '', '## Status', '', ...status, '', ...parts);
}
