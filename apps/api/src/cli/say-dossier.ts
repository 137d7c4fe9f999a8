import { join } from 'node:path';
import type { Text } from '@samenspel/domain';
import type { Exported } from '../dossier/export-dossier.ts';
import type { ImportedStream } from '../dossier/import-dossier.ts';
import type { Signer } from '../dossier/signing-key.ts';

/** What was exported, how to check it and by which key. */
export function saidExport(
  folder: string,
  { streams, events }: Exported,
  { publicKey }: Pick<Signer, 'publicKey'>,
): Text {
  const check = `node ${join(folder, 'verify', 'samenspel-verify.js')} ${folder}`;
  return {
    nl: `${folder}: ${count(streams, 'stroom', 'stromen')}, ${count(events, 'gebeurtenis', 'gebeurtenissen')}.
Er staan teksten van mensen in: geef het dossier alleen aan wie ze mag lezen.
Nakijken: ${check}
Openbare sleutel (geef die langs een andere weg): ${publicKey}`,
    en: `${folder}: ${count(streams, 'stream', 'streams')}, ${count(events, 'event', 'events')}.
It holds texts of people: give the dossier only to those who may read them.
To check it: ${check}
Public key (hand it out by another way): ${publicKey}`,
  };
}

/** What became of each stream, and of all together. */
export function saidImport(imported: readonly ImportedStream[]): Text[] {
  const events = imported.reduce((total, { added }) => total + added, 0);
  return [
    ...imported.map(saidStream),
    {
      nl: `Ingelezen: ${count(events, 'gebeurtenis', 'gebeurtenissen')} in ${count(imported.length, 'stroom', 'stromen')}. De leestabellen zijn opnieuw gevuld.`,
      en: `Imported: ${count(events, 'event', 'events')} in ${count(imported.length, 'stream', 'streams')}. The read tables were filled again.`,
    },
  ];
}

const outcomes: Record<ImportedStream['outcome'], Text> = {
  restored: { nl: 'teruggezet', en: 'restored' },
  continued: { nl: 'was korter en is aangevuld', en: 'was shorter and was continued' },
  present: { nl: 'stond er al en is zo gelaten', en: 'was here already and was left as it is' },
};

const saidStream = ({ streamId, outcome, added }: ImportedStream): Text => ({
  nl: `${streamId}: ${outcomes[outcome].nl} (${count(added, 'gebeurtenis', 'gebeurtenissen')} erbij).`,
  en: `${streamId}: ${outcomes[outcome].en} (${count(added, 'event', 'events')} added).`,
});

export const keptCheckpoint = (folder: string, streams: number): Text => ({
  nl: `Het ijkpunt over ${count(streams, 'stroom', 'stromen')} staat in ${folder}. Bewaar die map waar niemand die aan de database komt ook bij kan.`,
  en: `The checkpoint over ${count(streams, 'stream', 'streams')} is in ${folder}. Keep that folder where nobody who can reach the database can reach it too.`,
});

export const madeKey = (file: string, publicKey: string): Text => ({
  nl: `De sleutel staat in ${file}; alleen deze gebruiker kan hem lezen. Bewaar een kopie, noem het bestand in CHECKPOINT_KEY en maak de openbare helft bekend:\n${publicKey}`,
  en: `The key is in ${file}; only this user can read it. Keep a copy, name the file in CHECKPOINT_KEY and make the public half known:\n${publicKey}`,
});

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
