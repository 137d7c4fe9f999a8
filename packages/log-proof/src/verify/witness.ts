import type { StreamHead } from '../stream-head.ts';
import type { Bilingual } from './finding.ts';

/** Something that says where a stream stands: the manifest, the dossier's own checkpoint, or one kept elsewhere. */
export type Witness = {
  name: Bilingual;
  /** True when the stream must end there; false when it may have gone on since. */
  ends: boolean;
};

/** What a witness says of one stream. */
export type Claim = { witness: Witness; head: StreamHead };

export const MANIFEST: Witness = { name: { nl: 'manifest.json', en: 'manifest.json' }, ends: true };
export const OWN: Witness = {
  name: { nl: 'het ijkpunt in het dossier', en: 'the checkpoint in the dossier' },
  ends: true,
};
export const OUTSIDE: Witness = {
  name: { nl: 'het ijkpunt van buiten', en: 'the checkpoint from elsewhere' },
  ends: false,
};
