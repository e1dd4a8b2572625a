type Write = (details: object, message: string) => void;

/** The part of the server's logger that the database needs. */
export interface Log {
  info: Write;
  error: Write;
}
