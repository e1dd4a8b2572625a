/** The release of the reference that the API corresponds to: clients choose what to ask for by it. */
export const COMPATIBLE_VERSION = '11.2.0';

/** Parley's own release. */
export const PARLEY_VERSION = '0.1.0';

/** Stands where the reference names its build. */
export const BUILD_NUMBER = `parley-${PARLEY_VERSION}`;
