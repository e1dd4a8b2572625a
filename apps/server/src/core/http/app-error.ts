/** What a request is refused with: a stable id, an HTTP status and a sentence for people. Thrown anywhere, mapped once to the wire. */
export class AppError extends Error {
  readonly id: string;
  readonly status: number;
  /** For operators and developers; never holds secrets. */
  readonly detail: string;

  constructor(id: string, status: number, message: string, detail = '', options?: ErrorOptions) {
    super(message, options);
    this.id = id;
    this.status = status;
    this.detail = detail;
  }
}

/** 403: the actor lacks one of these permissions. */
export const forbidden = (...permissions: string[]): AppError =>
  new AppError(
    'api.context.permissions.app_error',
    403,
    'You do not have the permission for this.',
    permissions.join(', '),
  );

/** 400: a field of the request body is missing or malformed. */
export const invalidBody = (name: string): AppError =>
  new AppError('api.context.invalid_body_param.app_error', 400, `The request has a missing or invalid ${name}.`);

/** 400: a part of the address or query is malformed. */
export const invalidUrl = (name: string): AppError =>
  new AppError('api.context.invalid_url_param.app_error', 400, `The address has a missing or invalid ${name}.`);

/** 401: no session, or one that is over. */
export const sessionExpired = (): AppError =>
  new AppError('api.context.session_expired.app_error', 401, 'Your session is over. Log in again.');

/** 404: no such route. */
export const unknownRoute = (): AppError =>
  new AppError('api.context.404.app_error', 404, 'There is nothing at this address.');

/** 501: a route of the API that this build does not have yet. */
export const notBuilt = (): AppError =>
  new AppError('api.not_implemented', 501, 'This server does not offer this function yet.');

/** 414: the address is longer than ServiceSettings.MaximumURLLength. */
export const addressTooLong = (): AppError =>
  new AppError('basic_security_check.url.too_long_error', 414, 'The address is too long.');
