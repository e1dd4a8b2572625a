export * from './ids/index.ts';
