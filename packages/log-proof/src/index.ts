export { canonical } from './canonical.ts';
export {
  type Checkpoint,
  type CheckpointRequest,
  headsFile,
  openCheckpoint,
  signCheckpoint,
} from './checkpoint/checkpoint.ts';
export {
  type NoteKey,
  newSigningKey,
  publicKeyText,
  readPublicKeyText,
  readSigningKey,
  signingKeyPem,
} from './checkpoint/keys.ts';
export { NoteRefused, type RefusalReason } from './checkpoint/note-refused.ts';
export { openNote, signNote } from './checkpoint/signed-note.ts';
export { commitment, commitmentTo, newSalt } from './commitment.ts';
export { type CloudEvent, dossierLine, schemaFile, toCloudEvent } from './dossier/cloud-event.ts';
export {
  DOSSIER_FORMAT,
  type Manifest,
  type ManifestStream,
  readManifest,
  streamFile,
} from './dossier/manifest.ts';
export { fromCloudEvent, NotOurEvent } from './dossier/read-cloud-event.ts';
export { dossierReadme, type ReadmeRequest } from './dossier/readme.ts';
export { type Content, contentForm, contentHash, eventHash, linkHash, NO_HASH } from './event-hash.ts';
export { MerkleTree, merkleRoot } from './merkle-tree.ts';
export type { ChainedEvent, ProvenEvent } from './proven-event.ts';
export { compareStreamIds, inLeafOrder, leafOf, type StreamHead } from './stream-head.ts';
export { copyVerifier, VERIFIER_FILE } from './verify/copy-verifier.ts';
export type { Bilingual, Finding, FindingCode } from './verify/finding.ts';
export { type Line, linesOfFile } from './verify/lines.ts';
export { report } from './verify/print.ts';
export type { Verdict } from './verify/verdict.ts';
export { type VerifyOptions, verifyDossier } from './verify/verify-dossier.ts';
