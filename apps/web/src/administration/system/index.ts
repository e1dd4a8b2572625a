export { systemApi } from './api.ts';
