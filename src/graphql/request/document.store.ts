import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many bytes of memory questions may take together that were asked before; some hundred ordinary ones. */
const MAX_BYTES = 32_000_000;

/** What a question takes besides: its hash, and why it is refused, with sentences in two languages. */
const BYTES_OF_ENTRY = 4_000;
/** What a letter of the JSON of a syntax tree takes in memory as a tree, at most. */
const BYTES_OF_TREE = 4;
/** What a letter of a source takes at most, which each of the nodes holds on to: half a token where it is a comment. */
const BYTES_OF_SOURCE = 30;

/**
 * The questions that were read and found valid, so that the next time they are not read again. Apollo's own store counts the trees
 * only, and a tree of one field may hold a source of 100 kB. Apollo asks by hashes.
 */
export function createDocumentStore() {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: MAX_BYTES, sizeCalculation: bytesOf });
  return {
    get: async (hash: string) => documents.get(hash),
    set: async (hash: string, document: DocumentNode) => void documents.set(hash, document),
    delete: async (hash: string) => documents.delete(hash),
  };
}

function bytesOf(document: DocumentNode): number {
  const source = document.loc?.source.body.length ?? 0;
  return BYTES_OF_ENTRY + BYTES_OF_TREE * JSON.stringify(document).length + BYTES_OF_SOURCE * source;
}
