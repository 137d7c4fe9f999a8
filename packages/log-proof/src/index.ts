export { canonical } from './canonical.ts';
export { commitment, commitmentTo, newSalt } from './commitment.ts';
export { type Content, contentForm, contentHash, eventHash, linkHash, NO_HASH } from './event-hash.ts';
export { MerkleTree, merkleRoot } from './merkle-tree.ts';
export type { ChainedEvent, ProvenEvent } from './proven-event.ts';
export { compareStreamIds, inLeafOrder, leafOf, type StreamHead } from './stream-head.ts';
