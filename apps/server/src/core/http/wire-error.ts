import type { FastifyError, FastifyRequest } from 'fastify';
import { AppError, invalidBody, invalidUrl, unknownRoute } from './app-error.ts';

/** Whatever was thrown, as the refusal that the client is told. What is not known is a 500 that tells nothing of its cause. */
export function toAppError(error: unknown, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  const { code, validation, validationContext, statusCode } = error as Partial<FastifyError>;
  if (validation) return invalidPart(validationContext ?? 'body', validation[0], request);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new AppError('api.context.request_body_too_large.app_error', 413, 'The request is too large.');
  }
  if (statusCode && statusCode >= 400 && statusCode < 500) {
    return new AppError('api.context.bad_request.app_error', statusCode, 'The request is malformed.');
  }
  return new AppError('api.context.internal.app_error', 500, 'The server met an unexpected error.', '', {
    cause: error,
  });
}

/** Names a part of the address may hold when it stands for an id; anything else is an address that does not exist. */
const SEGMENT = /^[A-Za-z0-9]+$/;

type Broken = NonNullable<FastifyError['validation']>[number];

function invalidPart(context: string, broken: Broken | undefined, request: FastifyRequest): AppError {
  const name = broken?.instancePath.split('/')[1] ?? context;
  if (context === 'body') {
    const isNoList = broken?.instancePath === '' && broken.params.type === 'array';
    const id = request.routeOptions.config.badBody ?? (isNoList ? 'api.payload.parse.error' : undefined);
    const status = request.routeOptions.config.badBodyStatus ?? 400;
    return id ? new AppError(id, status, 'The request holds something else than it should.') : invalidBody(name);
  }
  if (context === 'params') {
    const value = (request.params as Record<string, string>)[name];
    return value !== undefined && SEGMENT.test(value) ? invalidUrl(name) : unknownRoute();
  }
  return invalidUrl(name);
}
