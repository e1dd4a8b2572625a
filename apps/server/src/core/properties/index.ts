import './tables.ts';

export { ensureFields, type FieldDefinition } from './fields.ts';
export { deleteValue, valuesOf, writeValues } from './values.ts';
