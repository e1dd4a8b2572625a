export { Composer } from './composer.tsx';
export { bestUsers } from './suggest.ts';
