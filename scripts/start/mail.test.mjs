import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mailOutbox, printMail } from './mail.mjs';

it('letters go into the data folder unless there is a mail server or another folder', () => {
  expect(mailOutbox('/data', {})).toEqual({ MAIL_OUTBOX: join('/data', 'mail') });
  expect(mailOutbox('/data', { SMTP_URL: 'smtp://mail' })).toEqual({});
  expect(mailOutbox('/data', { MAIL_OUTBOX: '/elsewhere' })).toEqual({});
});

it('a letter is printed once, and those of an earlier start are not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-'));
  writeFileSync(join(folder, '1.txt'), 'old');
  const printed = [];
  const watch = printMail(folder, (text) => printed.push(text));
  writeFileSync(join(folder, '2.txt'), 'Subject: hello');
  await new Promise((soon) => setTimeout(soon, 1_200));
  watch.stop();
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('  Subject: hello');
});
