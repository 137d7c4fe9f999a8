import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server of the tests. */
export type PostOffice = {
  /** Address for the setting of the service. */
  url: string;
  /** The letters so far, the oldest first. */
  letters: ParsedMail[];
  /** The next letter to an address, but for those that tell of a change of how somebody signs in; waits for it. */
  letterTo: (address: string) => Promise<ParsedMail>;
  /** The next letter to an address that tells of such a change; waits for it. */
  noticeTo: (address: string) => Promise<ParsedMail>;
  stop: () => Promise<void>;
};

/**
 * Opens a mail server on any free port.
 * @param refusing codes with which it refuses the first letters (RFC 5321), one each.
 */
export async function openPostOffice(refusing: readonly number[] = []): Promise<PostOffice> {
  const letters: ParsedMail[] = [];
  const refusals = [...refusing];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) =>
      void simpleParser(stream).then((letter) => {
        const responseCode = refusals.shift();
        if (responseCode) return done(Object.assign(new Error('Not this one'), { responseCode }));
        letters.push(letter);
        done();
      }, done),
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    letterTo: (to) => nextOf(letters, to, (letter) => !isNotice(letter)),
    noticeTo: (to) => nextOf(letters, to, isNotice),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** Whether a letter tells of a change of how somebody signs in. */
const isNotice = ({ subject }: ParsedMail): boolean =>
  subject?.includes('How you sign in was changed') ?? false;

/** Takes the oldest such letter to an address; waits for it. */
async function nextOf(
  letters: ParsedMail[],
  to: string,
  isSuch: (letter: ParsedMail) => boolean,
): Promise<ParsedMail> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const found = letters.findIndex((letter) => addresses(letter).includes(to) && isSuch(letter));
    if (found >= 0) return letters.splice(found, 1)[0] as ParsedMail;
    await new Promise((soon) => setTimeout(soon, 10));
  }
  throw new Error(`No letter came for ${to}.`);
}

const addresses = ({ to }: ParsedMail): (string | undefined)[] =>
  (Array.isArray(to) ? to : to ? [to] : []).flatMap(({ value }) => value.map(({ address }) => address));

/** The first link in a letter. */
export const linkIn = ({ text }: ParsedMail): URL =>
  new URL(/https?:\S+/.exec(text ?? '')?.[0] ?? 'missing:');
