import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Sends `answer` under the name of its version; who has this version already gets 304 without a body. A handler returns what this
 * returns.
 * @param version any text; equal texts stand for equal answers
 */
export function withVersion<Answer>(
  request: Pick<FastifyRequest, 'headers'>,
  reply: { header(name: string, value: string): unknown },
  version: string,
  answer: Answer,
): Answer | undefined {
  const tag = `"${version}"`;
  reply.header('ETag', tag);
  if (!isKnown(request.headers['if-none-match'], tag)) return answer;
  const bodiless = reply as FastifyReply;
  bodiless.removeHeader('content-type').status(304).send();
  return undefined;
}

const isKnown = (known: string | undefined, tag: string): boolean =>
  known !== undefined && known.split(',').some((text) => bare(text) === bare(tag));

/** Clients may leave the quotes away, as the reference does. */
const bare = (tag: string): string => tag.trim().replace(/^W\//, '').replaceAll('"', '');
