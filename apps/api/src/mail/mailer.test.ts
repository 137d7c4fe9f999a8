import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostOffice, type PostOffice } from '@samenspel/local-servers';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { invitationLetter, signInLetter } from './letter.ts';
import { createMailer } from './mailer.ts';

const from = 'Samenspel <samenspel@samenspel.example>';
const letter = signInLetter('https://samenspel.example/sign-in/link?token=abc', 15, 'nl');
const lines: string[] = [];
const log = pino({ base: null }, { write: (line) => void lines.push(line) });
let post: PostOffice | null = null;

afterEach(async () => {
  await post?.stop();
  post = null;
});

describe('a letter', () => {
  it('leaves by the mail server, as plain text in the language of its reader', async () => {
    post = await openPostOffice();
    const mailer = createMailer({ smtpUrl: post.url, outbox: null, from }, log);
    await mailer.send('anne@stad.example', letter);
    const sent = await post.letterTo('anne@stad.example');
    expect(sent).toMatchObject({ subject: 'Aanmelden bij Samenspel', html: false });
    expect(sent.text).toContain('https://samenspel.example/sign-in/link?token=abc');
    mailer.close();
  });

  it('lies in a folder for its owner alone where there is no mail server', async () => {
    const outbox = await mkdtemp(join(tmpdir(), 'outbox-'));
    await createMailer({ smtpUrl: null, outbox, from }, log).send('anne@stad.example', letter);
    const [file = ''] = await readdir(outbox);
    expect(await readFile(join(outbox, file), 'utf8')).toContain('To: anne@stad.example');
  });

  it('is tried again when the mail server does not take it for now', async () => {
    post = await openPostOffice([451, 421]);
    const mailer = createMailer({ smtpUrl: post.url, outbox: null, from }, log, [0.001, 0.001, 0.001]);
    await mailer.send('anne@stad.example', letter);
    expect((await post.letterTo('anne@stad.example')).subject).toBe('Aanmelden bij Samenspel');
    mailer.close();
  });

  it('is not tried again when the mail server never takes it', async () => {
    post = await openPostOffice([550]);
    const mailer = createMailer({ smtpUrl: post.url, outbox: null, from }, log, [0.001]);
    await mailer.send('bram@stad.example', letter);
    await mailer.send('anne@stad.example', letter);
    await post.letterTo('anne@stad.example');
    expect(post.letters).toEqual([]);
    mailer.close();
  });

  it('that cannot be sent is written down without whom it was for', async () => {
    const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', outbox: null, from }, log);
    await mailer.send('anne@stad.example', letter);
    expect(lines.join()).toContain('a letter could not be sent');
    expect(lines.join()).not.toContain('anne');
  });

  it('of an invitation speaks both languages', () => {
    const what = { nl: 'meelezer, Avondplein', en: 'reader, Avondplein' };
    const { text } = invitationLetter({
      by: { nl: 'Gids', en: 'Guide' },
      what,
      link: 'https://samenspel.example',
      days: 7,
    });
    expect(text).toContain('Gids nodigt je uit: meelezer, Avondplein.');
    expect(text).toContain('Guide invites you: reader, Avondplein.');
  });

  it('of an invitation keeps what people called things within its own sentence', () => {
    const called = 'Avondplein\r\n\r\nhttps://elsewhere.example\u2028now';
    const { text } = invitationLetter({
      by: { nl: 'Gids\nhttp://elsewhere.example', en: 'Guide' },
      what: { nl: called, en: called },
      link: 'https://samenspel.example',
      days: 7,
    });
    expect(text).toContain(
      'Gids http elsewhere. example nodigt je uit: Avondplein https elsewhere. example now.',
    );
    expect(text.match(/\S+:\/\/\S+/g)).toEqual(['https://samenspel.example', 'https://samenspel.example']);
  });
});
