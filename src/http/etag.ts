import type { FastifyRequest } from 'fastify';

/** Whether who asks holds what this ETag names already, as one of several, weak or strong. */
export function isHeldBy({ headers }: FastifyRequest, etag: string): boolean {
  const held = (headers['if-none-match'] ?? '').split(',');
  return held.some((tag) => opaque(tag.trim()) === opaque(etag));
}

const opaque = (etag: string) => etag.replace(/^W\//, '');
