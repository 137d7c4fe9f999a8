import type { ReadmeRequest } from './readme.ts';

/** The English half of a dossier's README. */
export function readmeEn({ exportedAt, scope, streams, events, publicKey }: ReadmeRequest): string {
  const what = scope === 'all' ? 'all streams of the log' : 'some of the streams of the log';
  return `# Dossier from Samenspel

This is the history as Samenspel keeps it: ${what}, ${streams} streams with ${events} events together, exported at
${exportedAt}. You can read and check it without Samenspel and without trusting us.

## What is in it

| file | what it is |
|---|---|
| \`streams/*.jsonl\` | one file for each stream (a collaboration, a portfolio), one event a line, in order; CloudEvents 1.0 in JSON |
| \`manifest.json\` | which streams there are, how long they are and in which file they stand |
| \`schemas/\` | a JSON Schema of the content for each type of event and version |
| \`heads.jsonl\` | where each stream ends |
| \`checkpoint.txt\` | the signed summary of that |
| \`checkpoint-key.txt\` | the public key to that signature |
| \`verify/\` | the program that checks all of it |

## Checking with the program

It takes [Node](https://nodejs.org) 20 or newer and nothing else; nothing goes over the network.

\`\`\`sh
node verify/samenspel-verify.js . --language en
node verify/samenspel-verify.js . --key "<the operator's key>" --checkpoint <folder with a checkpoint kept before>
\`\`\`

The first line shows that the dossier agrees with itself. Only the second shows whom it comes from, and that nothing was
rewritten or cut off since the checkpoint that you (or somebody else) kept before. Ask the operator for the key by another way
than this dossier; here it stands as \`${publicKey}\`. Whoever does not trust the dossier takes the program from elsewhere too.

## Checking without the program

Every step can be done with common means (SHA-256, JSON, Ed25519).

1. **A line** is exactly the canonical JSON (RFC 8785) of the event: members in order, no white space.
2. **The content** of an event is the object with these members, always all twelve: \`actor\`, \`causedBy\` (from \`causedby\`, or
   null), \`commandId\`, \`commandIndex\`, \`facts\` (from \`data\`), \`id\`, \`occurredOn\`, \`streamId\`, \`textsCommitment\` (from
   \`textscommitment\`, or null), \`type\` (without \`samenspel.\`), \`typeVersion\`, \`version\`. The content hash is SHA-256 of its canonical
   JSON in UTF-8.
3. **The hash** is SHA-256 of 88 bytes: the hash of the event before (32 bytes; zeros before version 1), the content hash
   (32 bytes) and \`time\` (24 characters). It must equal \`hash\`; \`previoushash\` must equal \`hash\` of the line before.
4. **The versions** run from 1 without a gap; \`time\` never runs backwards; \`commandindex\` counts from 1 within one \`commandid\`.
5. **The texts**: SHA-256 of the 32 bytes of \`textssalt\` followed by the canonical JSON of \`data.texts\` is \`textscommitment\`.
6. **The checkpoint**: every line of \`heads.jsonl\` is a leaf of a Merkle tree (RFC 6962), in the order of the bytes of
   \`streamId\`. Line 2 of \`checkpoint.txt\` is their number, line 3 the root in base64. The signature (c2sp.org/signed-note) is
   Ed25519 over the three lines; the key is what stands behind the second \`+\` in \`checkpoint-key.txt\`: one byte 1 and then 32 bytes.

## Erased texts

Free text of persons can be erased when they ask; facts stay. Then \`data.texts\` is null and \`textssalt\` is not there, but
\`textscommitment\` still is: the chain holds before and after, and the text cannot be found back from the 64 characters that
remain. Where there is no \`textscommitment\` either, there never was any text. An event \`PersonalDataErased\` in the same stream
says that something was erased, when and why.
`;
}
