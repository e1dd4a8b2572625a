import { type Static, Type } from 'typebox';

/** Body of every refusal, whatever the route. */
export const ErrorBody = Type.Object({
  id: Type.String({ description: 'stable id, the same for every language' }),
  message: Type.String({ description: 'sentence for people' }),
  detailed_error: Type.String(),
  request_id: Type.Optional(Type.String()),
  status_code: Type.Integer(),
});
export type ErrorBody = Static<typeof ErrorBody>;

/** Body of writes that have nothing to tell. */
export const StatusOk = Type.Object({ status: Type.Literal('OK') });
export type StatusOk = Static<typeof StatusOk>;
