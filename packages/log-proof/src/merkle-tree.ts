import { createHash } from 'node:crypto';

/** RFC 6962 puts a byte before what it hashes, so that a node never passes for a leaf. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

type Subtree = { size: number; hash: Buffer };

/**
 * A Merkle tree of RFC 6962 that takes its leaves one by one and keeps no more than one hash for each power of two, so
 * that a million leaves cost no memory.
 */
export class MerkleTree {
  #size = 0;
  readonly #subtrees: Subtree[] = [];

  /** Number of leaves so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds the next leaf; a text counts as its UTF-8 bytes. */
  add(leaf: string | Uint8Array): void {
    this.#size += 1;
    let last: Subtree = { size: 1, hash: createHash('sha256').update(LEAF).update(leaf).digest() };
    while (this.#subtrees.at(-1)?.size === last.size) last = joined(this.#subtrees.pop(), last);
    this.#subtrees.push(last);
  }

  /** The 32 bytes that stand for all leaves and their order; of no leaves the SHA-256 of nothing. */
  root(): Buffer {
    if (this.#size === 0) return createHash('sha256').digest();
    return this.#subtrees.reduceRight((right, left) => joined(left, right)).hash;
  }
}

function joined(left: Subtree | undefined, right: Subtree): Subtree {
  if (left === undefined) return right;
  const hash = createHash('sha256').update(NODE).update(left.hash).update(right.hash).digest();
  return { size: left.size + right.size, hash };
}

/** The root of a tree over these leaves in this order, 32 bytes. */
export function merkleRoot(leaves: Iterable<string | Uint8Array>): Buffer {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}
