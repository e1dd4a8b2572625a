export { type Draft, draftOf, drafts } from './store.ts';
